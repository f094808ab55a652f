/** Draws the panel of facets and the chips of what is chosen, from the templates that the page carries. */
import type { Column } from '../query/facet-table.ts';
import type { FacetCount, FacetCounts } from '../query/facets.ts';
import { FACETS, formatState, type SearchState, toggleFacet, withoutFacets, withSection } from '../query/state.ts';

/** The facets in the order of the panel. */
const NAMES: readonly (readonly [Column, string])[] = [
  ['section', '类别'],
  ['year', '年份'],
  ['issuer', '地区政府'],
  ['status', '做到哪'],
  ['topic', '主题'],
  ['unit', '责任单位'],
];

/** Values shown at once; the others are folded. */
const SHOWN = 8;

/** The state after a value of the panel was chosen or given up. */
export function choose(state: SearchState, column: string, value: string): SearchState {
  const facet = FACETS.find((name) => name === column);
  if (facet) return toggleFacet(state, facet, value);
  return withSection(state, value === '' || value === state.section ? undefined : value);
}

function copy(template: HTMLTemplateElement | null): HTMLElement {
  const first = template?.content.firstElementChild?.cloneNode(true);
  if (!(first instanceof HTMLElement)) throw new Error('the search page lacks a template');
  return first;
}

/** The panel. It is drawn anew after each choice; what was open or focused stays so. */
export class FacetPanel {
  readonly #panel: HTMLElement;
  readonly #groups: HTMLElement;

  constructor(panel: HTMLElement) {
    this.#panel = panel;
    const groups = panel.querySelector('[data-part="groups"]');
    this.#groups = groups instanceof HTMLElement ? groups : panel;
  }

  /** Hides the panel until there are counts. */
  hide(): void {
    this.#panel.hidden = true;
  }

  draw(counts: FacetCounts): void {
    const open = new Set(
      [...this.#groups.querySelectorAll('details')].filter((group) => group.open).map((group) => group.dataset['name']),
    );
    const isFirst = this.#groups.childElementCount === 0;
    const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
    const groups = NAMES.flatMap(([column, name]) => {
      const values = counts[column];
      const chosen = values.some((value) => value.chosen);
      if (values.length < 2 && !chosen) return []; // one value alone narrows nothing
      const group = this.#group(column, name, values);
      const unfolded = isFirst ? column !== 'unit' || chosen : open.has(column);
      group.toggleAttribute('open', unfolded);
      if (open.has(`${column} rest`)) group.querySelector('details')?.setAttribute('open', '');
      return [group];
    });
    this.#groups.replaceChildren(...groups);
    const chosen = NAMES.flatMap(([column]) => counts[column]).filter((value) => value.chosen).length;
    const heading = this.#panel.querySelector('[data-part="narrow"]');
    if (heading) heading.textContent = chosen === 0 ? '筛选' : `筛选，已选${chosen}项`;
    this.#panel.hidden = groups.length === 0;
    if (focused && !focused.isConnected) this.#find(focused.name, focused.value)?.focus({ preventScroll: true });
  }

  #find(name: string, value: string): HTMLInputElement | undefined {
    return [...this.#groups.querySelectorAll('input')].find((input) => input.name === name && input.value === value);
  }

  #group(column: Column, name: string, values: readonly FacetCount[]): HTMLElement {
    const group = copy(this.#panel.querySelector('template[data-group]'));
    group.dataset['name'] = column;
    for (const heading of group.querySelectorAll('summary, legend')) heading.textContent = name;
    const fieldset = group.querySelector('fieldset');
    const rows = values.map((value) => this.#choice(column, value));
    const folded = values.findIndex((value, place) => place >= SHOWN && !value.chosen);
    const rest = folded < 0 ? [] : rows.splice(Math.max(folded, SHOWN));
    fieldset?.append(...rows);
    if (rest.length > 0) {
      const more = copy(this.#panel.querySelector('template[data-more]'));
      more.dataset['name'] = `${column} rest`;
      const summary = more.querySelector('summary');
      if (summary) summary.textContent = `另有${rest.length}个`;
      more.append(...rest);
      fieldset?.append(more);
    }
    return group;
  }

  #choice(column: Column, { value, label, count, chosen }: FacetCount): HTMLElement {
    const row = copy(this.#panel.querySelector('template[data-choice]'));
    const input = row.querySelector('input');
    if (input) {
      input.name = column;
      input.value = value;
      input.checked = chosen;
    }
    const words = row.querySelector('[data-part="label"]');
    const number = row.querySelector('[data-part="number"]');
    if (words) words.textContent = label;
    if (number) number.textContent = String(count);
    return row;
  }
}

/** Chips of what is chosen: each leads to the state without it, the last to the state without any. */
export function drawChips(list: HTMLElement, state: SearchState, counts: FacetCounts): void {
  const chip = (words: string, to: SearchState): HTMLElement => {
    const item = copy(list.querySelector('template'));
    const link = item.querySelector('a');
    if (link) link.href = `?${formatState(to)}`;
    const label = item.querySelector('[data-part="label"]');
    if (label) label.textContent = words;
    return item;
  };
  const chosen = NAMES.flatMap(([column]) =>
    counts[column].filter((value) => value.chosen).map(({ value, label }) => chip(label, choose(state, column, value))),
  );
  if (chosen.length > 1) chosen.push(chip('全部条件', withoutFacets(state)));
  for (const old of list.querySelectorAll('li')) old.remove();
  list.append(...chosen);
  list.hidden = chosen.length === 0;
}
