/** Targets in plain words, to stand beside the stretch of the requirement they were read from. */
import { formatDay } from './day.ts';
import { CYCLE_WORDS } from './recurrence.ts';
import type { Target } from './target.ts';
import { formatTimeLimit } from './time-limit.ts';

/** What was read, such as `每年至少2次`; empty where nothing was. */
export function targetInWords(target: Target): string {
  switch (target.kind) {
    case 'day':
      return `即${formatDay(target.day)}`;
    case 'frequency':
      return `${CYCLE_WORDS[target.per]}${target.atLeast ? '至少' : ''}${target.count}次`;
    case 'limit':
      return formatTimeLimit(target);
    case 'quantity':
      return `${target.atLeast ? '至少' : ''}${target.count}${target.unit}`;
    case 'other':
      return '';
  }
}
