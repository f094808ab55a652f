/**
 * How a task stands as of a day: its state, and whether its day has passed.
 *
 * Lateness is worked out, never stored, and only where an update itself said that the work was still open. Silence is
 * not lateness: nobody knows what was done. Takes the day as an argument: the build gives
 * 数据截至, never the clock.
 */
import { type Day, daysBetween } from './day.ts';
import { isOpen, latestUpdate, statusOf } from './status.ts';
import type { Status, Update } from './update.ts';

export interface Standing {
  readonly status: Status;
  /** Day of the update that says so. */
  readonly since?: Day | undefined;
  /** 逾期: days past the deadline, at least 1; absent when not late or not known to be. */
  readonly overdue?: number | undefined;
  /** 时限已过，未见公开进展: the day has passed and nothing was ever reported. */
  readonly passedSilently: boolean;
}

/**
 * Reads the standing off `updates` (oldest first). `due` is the deadline now in force, where it can be reckoned; on that
 * day itself nothing is late. Updates dated after `asOf` are not known yet on that day.
 */
export function standingOf(task: {
  readonly due: Day | undefined;
  readonly updates: readonly Pick<Update, 'date' | 'status'>[];
  readonly asOf: Day | undefined;
}): Standing {
  const { due, asOf } = task;
  const known = task.updates.filter((update) => asOf === undefined || update.date <= asOf);
  const status = statusOf(known);
  const last = latestUpdate(known);
  const passed = asOf !== undefined && due !== undefined && due < asOf;
  return {
    status,
    ...(last && { since: last.date }),
    ...(passed && isOpen(status) && { overdue: daysBetween(due, asOf) }),
    passedSilently: passed && last === undefined,
  };
}
