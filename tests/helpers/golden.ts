/** Expected files beside the tests: a change of output is seen as a change of a file. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Expects `text` to be what `tests/golden/expected/<name>.txt` holds; `UPDATE=1` writes the file first.
 *
 * The file writes a carriage return as ␍ and a byte order mark as ⟦BOM⟧, because Git and editors change the real ones;
 * its ending keeps formatters away.
 */
export function expectGolden(name: string, text: string): void {
  const file = new URL(`../golden/expected/${name}.txt`, import.meta.url);
  const shown = text.replaceAll('\r', '␍').replace(/^\uFEFF/, '⟦BOM⟧');
  if (process.env['UPDATE'] === '1') writeFileSync(file, shown);
  expect(shown).toBe(readFileSync(file, 'utf8'));
}
