/** Draws pictures in a process of its own, in surroundings that a test chooses; prints them as JSON, name → base64. */
import { readFileSync } from 'node:fs';
import { drawCard } from '../../src/astro/pictures/card.ts';
import { drawTouchIcon } from '../../src/astro/pictures/icon.ts';
import { renderPng } from '../../src/astro/pictures/render.ts';
import { character, drawing } from '../../src/astro/pictures/svg.ts';
import { buildPortal } from '../../src/core/build-portal.ts';
import { issuer } from '../../src/core/issuer.ts';
import { plan } from '../../src/core/plan.ts';
import type { PlanView } from '../../src/core/portal.ts';
import { task } from '../../src/core/task.ts';
import { REPORTED } from '../../src/core/update.ts';

const entry = { file: '', passages: [], html: '' };

/** A made-up plan of `count` tasks, the first of them in every state that can be reported. */
function madeUp(title: string, count: number): PlanView {
  const portal = buildPortal({
    site: { name: '台账' },
    topics: [],
    issuers: [{ id: 'x', ...issuer.parse({ name: '甲区', level: 'county', fictional: true }) }],
    plans: [
      {
        ...entry,
        id: 'x-2026',
        data: plan.parse({ title, year: 2026, issuer: 'x', disclosure: '主动公开', wording: 'original' }),
      },
    ],
    tasks: Array.from({ length: count }, (_, index) => {
      const status = REPORTED[index];
      const updates = status ? [{ date: '2026-06-01', status }] : [];
      const data = task.parse({ number: index + 1, theme: '甲', title: '乙', topics: ['x'], updates });
      return { ...entry, id: `x-2026/${index + 1}`, data };
    }),
  });
  const [view] = portal.plans;
  if (!view) throw new Error('The portal has lost its plan.');
  return view;
}

const cell = (han: string) => renderPng(drawing(100, 100, [character(han, 0, 0, 100)]));
const short = madeUp('甲区2026年政务公开工作要点', 12);
const pictures = {
  card: await drawCard(short, '台账'),
  real: await drawCard({ ...short, fictional: false }, '台账'),
  full: await drawCard(madeUp('关于印发《甲区2026年政务公开工作要点》的通知'.repeat(4), 300), '台账'.repeat(20)),
  empty: await drawCard(madeUp('要点', 0), '台账'),
  一: await cell('一'),
  公: await cell('公'),
  开: await cell('开'),
  icon: await drawTouchIcon(readFileSync(new URL('../../public/favicon.svg', import.meta.url), 'utf8')),
};
const encoded = Object.entries(pictures).map(([name, png]) => [name, Buffer.from(png).toString('base64')]);
console.log(JSON.stringify(Object.fromEntries(encoded)));
