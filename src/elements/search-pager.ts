/** Links to the other pages of a result, each with the whole state in its address. */
import { formatState, type SearchState } from '../query/state.ts';

/** Words for the ear only. */
function spoken(words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'vh';
  element.textContent = words;
  return element;
}

/** Fills the pager; it is hidden when one page holds everything. */
export function drawPager(pager: HTMLElement, state: SearchState, page: number, pages: number): void {
  pager.hidden = pages <= 1;
  const link = (to: number, words: string): HTMLElement => {
    const element = document.createElement('a');
    element.href = `?${formatState({ ...state, page: to })}`;
    element.dataset['page'] = String(to);
    element.textContent = words;
    return element;
  };
  const number = (to: number): HTMLElement => {
    const element = to === page ? document.createElement('span') : link(to, '');
    if (to === page) element.setAttribute('aria-current', 'page');
    element.replaceChildren(spoken('第'), String(to), spoken('页'));
    return element;
  };
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (to) => to === 1 || to === pages || Math.abs(to - page) <= 2,
  );
  pager.replaceChildren(
    ...(page > 1 ? [link(page - 1, '上一页')] : []),
    ...near.map(number),
    ...(page < pages ? [link(page + 1, '下一页')] : []),
  );
}
