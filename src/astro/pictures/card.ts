/** 社交卡片: the picture that a chat or feed shows for a link to a plan, in the look of the site. */
import { asOfInWords, countInWords } from '../../core/phrases.ts';
import type { PlanView } from '../../core/portal.ts';
import { breakLines, emsOf } from './lines.ts';
import { renderPng } from './render.ts';
import { drawSheet } from './sheet.ts';
import { COLOURS, character, drawing, square, text } from './svg.ts';

const WIDTH = 1200;
const HEIGHT = 630;
const LEFT = 72;
const RIGHT = WIDTH - LEFT;
const MEASURE = RIGHT - LEFT;
const BOTTOM = 582;
const LOGO = 52;
const LEADING = 1.3;

/** How a title may be set, the best first. */
const SETTINGS = [
  { size: 68, lines: 1 },
  { size: 56, lines: 1 },
  { size: 60, lines: 2 },
  { size: 50, lines: 3 },
] as const;

/**
 * PNG of 1200 × 630 px: title, issuer, year, counts and one square a promise; a made-up plan says so.
 * Nothing is in it that the plan's page does not say in words.
 */
export function drawCard(plan: PlanView, siteName: string): Promise<Uint8Array> {
  const title = setTitle(plan.data.title);
  const first = 196 + title.size;
  const sheet = drawSheet(
    plan.tasks.map((task) => task.standing.status),
    {
      x: LEFT,
      bottom: BOTTOM,
      width: MEASURE,
      height: BOTTOM - first - title.size * LEADING * (title.lines.length - 1) - 96,
    },
  );
  const counts = BOTTOM - sheet.height - 28;
  return renderPng(
    drawing(WIDTH, HEIGHT, [
      masthead(siteName, plan.fictional),
      text(`${plan.issuer.name}　${plan.data.year}年`, LEFT, 182, { size: 28, fill: COLOURS.quiet }),
      ...title.lines.map((line, index) =>
        text(line, LEFT - 2, first + index * title.size * LEADING, { size: title.size, bold: true }),
      ),
      text(countInWords(plan.tasks), LEFT, counts, { size: 28 }),
      text(asOfInWords(plan.asOf), RIGHT, counts, { size: 22, fill: COLOURS.quiet, anchor: 'end' }),
      sheet.svg,
    ]),
  );
}

/** Logo cells, name of the site, the rule below, and the label of made-up plans. */
function masthead(name: string, fictional: boolean): string {
  const top = 44;
  const cells = square(LEFT, top, LOGO) + square(LEFT + LOGO, top, LOGO);
  const label = `<path fill="none" stroke="${COLOURS.edge}" stroke-width="2" stroke-dasharray="6 4" d="M${RIGHT - 152} ${top + 1}h151v50h-151z"/>`;
  return [
    `<path fill="none" stroke="${COLOURS.accent}" stroke-width="2" d="${cells}"/>`,
    character('公', LEFT, top, LOGO),
    character('开', LEFT + LOGO, top, LOGO),
    text(name, LEFT + 2 * LOGO + 20, top + 37, { size: Math.min(30, Math.floor(760 / emsOf(name))), bold: true }),
    fictional ? label + text('虚构示例', RIGHT - 76, top + 36, { size: 28, anchor: 'middle' }) : '',
    `<path fill="${COLOURS.ink}" d="M${LEFT} 120h${MEASURE}v2h-${MEASURE}z"/>`,
  ].join('');
}

/** The title in the largest setting that holds it; what three lines cannot hold ends in an ellipsis. */
function setTitle(title: string): { size: number; lines: readonly string[] } {
  for (const { size, lines: most } of SETTINGS) {
    const lines = breakLines(title, MEASURE / size, most);
    if (lines) return { size, lines };
  }
  const shorter = [...title.replace(/…$/, '')].slice(0, -1);
  return setTitle(`${shorter.join('')}…`);
}
