/** The same content gives the same bytes wherever and whenever it is built, and no trace of where that was. */
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type BuildName, outputOf } from '../helpers/builds.ts';
import { ROOT } from '../helpers/checkout.ts';
import { filesOf, SITES } from '../helpers/dist.ts';

const bytesOf = (name: BuildName, file: string): Buffer => readFileSync(path.join(outputOf(name), file));

test('another folder, day, time zone and language give the same files, byte for byte', () => {
  expect(filesOf('elsewhere')).toEqual(filesOf('real'));
  const differing = filesOf('real').filter((file) => !bytesOf('real', file).equals(bytesOf('elsewhere', file)));
  expect(differing).toEqual([]);
  expect(filesOf('real').filter((file) => file.startsWith('pagefind/')).length).toBeGreaterThan(3);
});

test.each([...SITES, 'elsewhere'] as const)('no file of %s names a folder of the machine', (site) => {
  const traces = [ROOT.replace(/\/$/, ''), path.join(os.tmpdir(), 'gongkai-'), os.homedir(), 'node_modules/'].filter(
    (trace) => trace.length > 1,
  );
  const faults = filesOf(site).flatMap((file) => {
    const bytes = bytesOf(site, file);
    return traces.filter((trace) => bytes.includes(trace)).map((trace) => `${file}: ${trace}`);
  });
  expect(faults).toEqual([]);
});

test.each(SITES)('%s holds only kinds of files that a static host knows', (site) => {
  const kinds = /\.(html|css|js|json|xml|txt|csv|svg|png|pagefind|pf_meta|pf_index)$/;
  expect(filesOf(site).filter((file) => !kinds.test(file))).toEqual([]);
});
