/** Draws results as promise lines, from the template that the page carries. Text only ever becomes text. */
import type { Hit } from '../query/answer.ts';
import type { Part } from '../query/excerpt.ts';

function marked(parts: readonly Part[]): Node[] {
  return parts.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Puts parts into an element. A blank of the template that says the same words stays, drawn as a blank. */
function fill(element: Element | null, parts: readonly Part[]): void {
  const words = parts.map((part) => part.text).join('');
  if (element && words !== '' && words !== element.textContent) element.replaceChildren(...marked(parts));
}

/** Where a hit belongs: of a task the plan and its place there, of other pages what they are. */
function placeOf({ section, row }: Hit): string {
  const words = section === 'tasks' ? [row.plan, row.place] : [row.place, row.plan, row.who];
  return words.filter((part) => part !== undefined).join(' ');
}

/** One row. `root` is the address of the site's root. */
export function drawRow(template: HTMLTemplateElement, hit: Hit, root: string): DocumentFragment {
  const row = template.content.cloneNode(true) as DocumentFragment;
  const find = (part: string): HTMLElement | null => row.querySelector(`[data-part="${part}"]`);
  const item = row.querySelector('li');
  const link = row.querySelector('a');
  if (item) item.dataset['id'] = hit.id;
  if (link) link.href = new URL(hit.path.replace(/^\//, ''), root).pathname;
  fill(link, hit.title);
  fill(find('who'), hit.who);
  fill(find('when'), hit.when);
  fill(find('excerpt'), hit.excerpt);
  fill(find('place'), [{ text: placeOf(hit), hit: false }]);
  if (hit.row.state !== undefined) fill(find('state'), [{ text: hit.row.state, hit: false }]);
  if (hit.fictional) find('fiction')?.removeAttribute('hidden');
  if (hit.excerpt.length === 0) find('excerpt')?.remove();
  const cell = find('cell');
  if (hit.section === 'tasks') {
    cell?.classList.add(`cell--${hit.status ?? 'not-reported'}`);
    if (hit.overdue) cell?.classList.add('cell--late');
    if (cell) cell.textContent = hit.row.mark ?? '';
  } else {
    cell?.remove(); // a cell stands for a promise
    find('line')?.remove();
  }
  return row;
}
