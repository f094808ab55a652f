/**
 * Calendar days as ISO text.
 *
 * A day on paper has no time zone. Keeping it as text (`2026-06-30`) lets no clock or zone move a deadline,
 * and makes comparison the comparison of strings.
 */

/** An ISO day such as `2026-06-30`. */
export type Day = string;

/** Days of a month (1–12) in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Puts a day together; the caller has made sure that it exists. */
export function dayOf(year: number, month: number, date: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The three numbers of text shaped like an ISO day, whether or not that day exists. */
export function dayParts(text: string): { year: number; month: number; date: number } | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!found) return undefined;
  return { year: Number(found[1]), month: Number(found[2]), date: Number(found[3]) };
}

/** Whether `text` is a day of the calendar: `2026-06-31` is not. */
export function isDay(text: string): boolean {
  const parts = dayParts(text);
  if (!parts) return false;
  const { year, month, date } = parts;
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: Day, count: number): Day {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + count);
  return at.toISOString().slice(0, 10);
}

/** The same date `count` months on, or the last day of that month where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const parts = dayParts(day);
  if (!parts) throw new RangeError(`not a day: ${day}`);
  const months = parts.year * 12 + (parts.month - 1) + count;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return dayOf(year, month, Math.min(parts.date, daysInMonth(year, month)));
}

/** Days from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** `2026-06-30` as `2026年6月30日`. */
export function formatDay(day: Day): string {
  const parts = dayParts(day);
  return parts ? `${parts.year}年${parts.month}月${parts.date}日` : day;
}

/** The newest of some days, or `undefined` when there is none. */
export function newestDay(days: Iterable<Day | undefined>): Day | undefined {
  let newest: Day | undefined;
  for (const day of days) if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  return newest;
}
