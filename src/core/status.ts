/** 状态: what the last update says of a task, and how the interface words it. There is no separate status field. */
import type { Status, Update } from './update.ts';

/** Each state in words and as the one character in a cell; no report leaves the cell empty. */
export const STATUS_WORDS: Readonly<Record<Status, { readonly label: string; readonly mark: string }>> = {
  'not-reported': { label: '未见公开进展', mark: '' },
  'under-way': { label: '推进中', mark: '办' },
  done: { label: '已完成', mark: '成' },
  closed: { label: '已销号', mark: '销' },
  continuing: { label: '持续推进', mark: '常' },
  extended: { label: '延期', mark: '延' },
  adjusted: { label: '调整', mark: '调' },
  withdrawn: { label: '取消', mark: '撤' },
};

/** What stands behind a state: nothing said, said without proof, said with proof in a place that can be opened. */
export type Shade = 'none' | 'claimed' | 'evidenced';

/** The newest update. Files hold them oldest first, and the last one written wins over others of its day. */
export function latestUpdate<Minute extends Pick<Update, 'date'>>(updates: readonly Minute[]): Minute | undefined {
  return updates.at(-1);
}

/** The last update's state; `not-reported` where there is none. */
export function statusOf(updates: readonly Pick<Update, 'date' | 'status'>[]): Status {
  return latestUpdate(updates)?.status ?? 'not-reported';
}

/** Whether the state says that work is still to be finished by a day; 持续推进 has no such day to miss. */
export function isOpen(status: Status): boolean {
  return status === 'under-way' || status === 'extended' || status === 'adjusted';
}

/** The shade of the last update. Evidence without an address or file proves nothing to a reader. */
export function shade(updates: readonly Pick<Update, 'date' | 'evidence'>[]): Shade {
  const last = latestUpdate(updates);
  if (!last) return 'none';
  return last.evidence.some(({ url, file }) => url !== undefined || file !== undefined) ? 'evidenced' : 'claimed';
}
