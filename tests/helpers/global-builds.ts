/** Vitest's global set-up for tests that read built sites. */
import { makeBuilds, wantedBuilds } from './builds.ts';

/** Builds the sites. Tests of one that cannot be built fail each for itself; all others run. */
export default async function setup(): Promise<void> {
  const failures = await makeBuilds(wantedBuilds());
  for (const [name, error] of failures) console.error(`Build "${name}" failed:\n${error.message}`);
}
