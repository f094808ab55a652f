/** An entry as `reading` hands it over: typed front matter, and its body as text and as safe HTML. */

export interface Entry<Data> {
  /** `laiwu-2022` or `laiwu-2022/9`. */
  readonly id: string;
  /** File it was read from, below the content folder: `tasks/laiwu-2022/09.md`. */
  readonly file: string;
  readonly data: Data;
  /** The body's blocks as plain text, one per paragraph or list item. */
  readonly passages: readonly string[];
  /** The body as HTML in which nothing of the source can act as markup or script. */
  readonly html: string;
}
