/** A finished build takes the place of the last one, also where folders cannot be moved. */
import { readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { swapIn } from '../../../scripts/output-folder.ts';
import { writeFiles } from '../../helpers/portal-files.ts';

const OLD = { 'dist/index.html': 'old', 'dist/gone/index.html': 'old' };
const NEW = { '.build/site/index.html': 'new', '.build/site/here/index.html': 'new' };

const busy = () => {
  throw new Error('EBUSY');
};

test.each([
  { name: 'by moving', files: { ...OLD, ...NEW }, rename: renameSync },
  { name: 'by moving, for the first time', files: NEW, rename: renameSync },
  { name: 'by copying, where no folder can be moved', files: { ...OLD, ...NEW }, rename: busy },
  {
    name: 'by copying, where only the old one could be moved',
    files: { ...OLD, ...NEW },
    rename: (from: string, to: string) => (from.endsWith('dist') ? renameSync(from, to) : busy()),
  },
  {
    name: 'with a leftover of an interrupted swap',
    files: { ...OLD, ...NEW, '.build/former/x': '' },
    rename: renameSync,
  },
])('$name', ({ files, rename }) => {
  const folder = writeFiles(files);
  const [served = '', built = '', former = ''] = ['dist', '.build/site', '.build/former'].map((name) =>
    path.join(folder, name),
  );
  swapIn({ served, built, former }, rename);
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(left.sort()).toEqual([path.join('dist', 'here', 'index.html'), path.join('dist', 'index.html')]);
  expect(readdirSync(path.join(folder, '.build'))).toEqual([]);
});
