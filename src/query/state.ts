/** The state of the search page, which is wholly in its address: a link finds what the eye saw. */

/** Facets that may be chosen more than once (one of them suffices). */
export const FACETS = ['topic', 'issuer', 'year', 'unit', 'status'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['relevance', 'newest', 'deadline'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchState extends Readonly<Record<Facet, readonly string[]>> {
  /** The words as typed, without space around them. */
  readonly q: string;
  readonly section?: string;
  readonly sort: Sort;
  /** 1 for the first. */
  readonly page: number;
}

/** The state of a page nobody has asked anything yet. */
export const EMPTY_STATE: SearchState = {
  q: '',
  topic: [],
  issuer: [],
  year: [],
  unit: [],
  status: [],
  sort: 'relevance',
  page: 1,
};

/**
 * Reads an address. Facet values are taken as they are, known or not: an unknown one hits nothing, and saying so
 * is more honest than dropping it. An unknown order is `relevance`, a page that is no positive number is 1.
 */
export function parseState(params: URLSearchParams): SearchState {
  const section = params.get('section');
  const sort = SORTS.find((name) => name === params.get('sort')) ?? 'relevance';
  const page = params.get('page') ?? '';
  const all = (facet: Facet): string[] => [...new Set(params.getAll(facet).filter((value) => value !== ''))];
  return {
    q: (params.get('q') ?? '').trim(),
    ...(section ? { section } : {}),
    topic: all('topic'),
    issuer: all('issuer'),
    year: all('year'),
    unit: all('unit'),
    status: all('status'),
    sort,
    page: /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

/** The state as the query part of an address, without `?`; what is not chosen is left out. */
export function formatState(state: SearchState): string {
  const params = new URLSearchParams();
  if (state.q !== '') params.set('q', state.q);
  if (state.section !== undefined) params.set('section', state.section);
  for (const facet of FACETS) for (const value of state[facet]) params.append(facet, value);
  if (state.sort !== 'relevance') params.set('sort', state.sort);
  if (state.page > 1) params.set('page', String(state.page));
  return params.toString();
}

/** Whether anything but the words limits the result. */
export function isNarrowed(state: SearchState): boolean {
  return state.section !== undefined || FACETS.some((facet) => state[facet].length > 0);
}

/** Whether there is anything to look for. */
export function asksSomething(state: SearchState): boolean {
  return state.q !== '' || isNarrowed(state);
}

/** The state with a facet value added, or taken away where it was chosen; back to the first page. */
export function toggleFacet(state: SearchState, facet: Facet, value: string): SearchState {
  const chosen = state[facet].includes(value)
    ? state[facet].filter((other) => other !== value)
    : [...state[facet], value];
  return { ...state, [facet]: chosen, page: 1 };
}

/** The state with another section, or with none. */
export function withSection(state: SearchState, section: string | undefined): SearchState {
  const { section: _, ...rest } = state;
  return { ...rest, ...(section === undefined ? {} : { section }), page: 1 };
}

/** The state without section and facets. */
export function withoutFacets(state: SearchState): SearchState {
  return { ...EMPTY_STATE, q: state.q, sort: state.sort };
}
