/**
 * `<search-page>`: makes the search page answer. All it shows follows from the address.
 *
 * The contract with readers of the page (people and programs): while a query runs, `#results` is busy and
 * `#result-count` has no `data-total`; once it has one, the list below it is the result of this very address.
 */
import type { Answer } from '../query/answer.ts';
import { asksSomething, formatState, isNarrowed, parseState, type SearchState, SORTS } from '../query/state.ts';
import { SearchDesk } from './search-desk.ts';
import { choose, drawChips, FacetPanel } from './search-facets.ts';
import { drawPager } from './search-pager.ts';
import { drawRow } from './search-rows.ts';

/** What the whole page looks like; the sheet shows and hides by it. */
type View = 'start' | 'busy' | 'found' | 'none' | 'unavailable';

/** Once shown: scroll to a place kept before, go to the top of the results, or only put the focus there. */
type Then = number | 'top' | 'heading';

class SearchPage extends HTMLElement {
  readonly #title = document.title;
  #desk: SearchDesk | undefined;
  #panel: FacetPanel | undefined;
  #state: SearchState = parseState(new URLSearchParams());
  #run = 0;

  connectedCallback(): void {
    this.#desk = new SearchDesk(new URL(this.dataset['root'] ?? '/', location.href).href);
    this.#panel = new FacetPanel(this.#part('facets'));
    // The browser would scroll before there are rows to scroll to.
    history.scrollRestoration = 'manual';
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go({ ...this.#state, q: this.#input.value.trim(), page: 1 });
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLSelectElement) {
        this.#go({ ...this.#state, sort: SORTS.find((name) => name === target.value) ?? 'relevance', page: 1 });
      } else if (target instanceof HTMLInputElement && target.type === 'checkbox') {
        this.#go(choose(this.#state, target.name, target.value));
      }
    });
    this.addEventListener('click', (event) => this.#follow(event));
    const box = this.#part('box', HTMLDetailsElement);
    box.open = matchMedia('(min-width: 62rem)').matches;
    box.addEventListener('toggle', () => {
      if (box.open && this.dataset['view'] === 'found') this.#offerFacets();
    });
    addEventListener('popstate', () => this.#show(this.#scrollOfEntry()));
    addEventListener('pagehide', () => this.#keepScroll());
    this.#show(this.#scrollOfEntry());
  }

  get #input(): HTMLInputElement {
    return this.#part('input', HTMLInputElement);
  }

  /** An element of the page by its role in it. */
  #part(name: string): HTMLElement;
  #part<Kind extends HTMLElement>(name: string, kind: new () => Kind): Kind;
  #part(name: string, kind: new () => HTMLElement = HTMLElement): HTMLElement {
    const element = this.querySelector(`[data-part="${name}"]`);
    if (!(element instanceof kind)) throw new Error(`the search page lacks its part ${name}`);
    return element;
  }

  #keepScroll(): void {
    history.replaceState({ scroll: scrollY }, '');
  }

  #scrollOfEntry(): number | undefined {
    const kept: unknown = history.state?.scroll;
    return typeof kept === 'number' ? kept : undefined;
  }

  /** Chips and pages are links with a whole address; within the page they need no reload. */
  #follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!link.getAttribute('href')?.startsWith('?')) {
      this.#keepScroll(); // the reader may come back to this place
      return;
    }
    event.preventDefault();
    this.#go(parseState(new URL(link.href).searchParams), link.dataset['page'] === undefined ? 'heading' : 'top');
  }

  /** Puts a state into the address and shows it. */
  #go(state: SearchState, then?: Then): void {
    const query = formatState(state);
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    this.#keepScroll();
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    this.#show(then);
  }

  /** Shows what the address says. */
  async #show(then: Then | undefined): Promise<void> {
    const run = ++this.#run;
    const state = parseState(new URLSearchParams(location.search));
    this.#state = state;
    this.#input.value = state.q;
    this.#part('sort', HTMLSelectElement).value = state.sort;
    this.#part('chips').hidden ||= !isNarrowed(state);
    document.title = state.q === '' ? this.#title : this.#title.replace('搜索', `搜索：${state.q}`);
    if (!asksSomething(state)) return this.#report('start');
    this.#report('busy');
    try {
      const answer = await this.#desk?.answer(state);
      if (run !== this.#run || answer === undefined) return;
      this.#list(answer, state);
      if (typeof then === 'number') scrollTo({ top: then, behavior: 'instant' });
      if (then === 'top') this.#part('count').scrollIntoView({ block: 'start', behavior: 'instant' });
      // The link that was followed is gone; without this, focus would fall back to the top of the page.
      if (then === 'top' || then === 'heading') this.#part('heading').focus({ preventScroll: true });
      await this.#offerFacets();
    } catch {
      if (run === this.#run) this.#report('unavailable');
    }
  }

  /** Counts and chips, after the rows, because nobody should wait for them; folded and unused they are not fetched. */
  async #offerFacets(): Promise<void> {
    const [run, state, box] = [this.#run, this.#state, this.#part('box', HTMLDetailsElement)];
    if (this.#part('facets').hidden || (!box.open && !isNarrowed(state))) return;
    const counts = await this.#desk?.counts(state).catch(() => undefined); // the rows are right without them
    if (run !== this.#run) return;
    if (counts === undefined) return this.#panel?.hide();
    this.#panel?.draw(counts);
    drawChips(this.#part('chips'), state, counts);
  }

  /** Rows, pager, and the count in words. */
  #list(answer: Answer, state: SearchState): void {
    const template = this.#part('row', HTMLTemplateElement);
    const root = new URL(this.dataset['root'] ?? '/', location.href).href;
    this.#part('results').replaceChildren(...answer.hits.map((hit) => drawRow(template, hit, root)));
    drawPager(this.#part('pager'), state, answer.page, answer.pages);
    const place = answer.pages > 1 ? `，第${answer.page}页，共${answer.pages}页` : '';
    const nothing = state.q === '' ? '没有符合这些条件的内容。' : `没有找到“${state.q}”。`;
    this.#report(answer.total > 0 ? 'found' : 'none', answer.total > 0 ? `${answer.total}项${place}` : nothing);
    this.#part('count').dataset['total'] = String(answer.total);
    // Its column is there from the start, so that the rows do not move when the choices arrive.
    this.#part('facets').hidden = answer.total === 0 && !isNarrowed(state);
  }

  /** Sets the view and says it. */
  #report(view: View, words = ''): void {
    const count = this.#part('count');
    const results = this.#part('results');
    this.dataset['view'] = view;
    results.setAttribute('aria-busy', String(view === 'busy'));
    delete count.dataset['total'];
    delete count.dataset['state'];
    if (view === 'busy') return; // the words of the last result stand until there are new ones
    if (view !== 'found') {
      results.replaceChildren();
      this.#part('pager').hidden = true;
    }
    if (view === 'start' || view === 'unavailable' || (view === 'none' && !isNarrowed(this.#state))) {
      this.#panel?.hide();
      this.#part('chips').hidden = true;
    }
    if (view === 'unavailable') count.dataset['state'] = 'unavailable';
    count.textContent =
      view === 'unavailable' ? '搜索暂时用不了，没能读到索引。请过一会儿再试，或者按下面的目录找。' : words;
  }
}

customElements.define('search-page', SearchPage);
