/** Vitest's global set-up for tests that read built sites. */
import { makeBuilds, wantedBuilds } from './builds.ts';

/** Builds the sites; a failed build fails the run with what it printed. */
export default async function setup(): Promise<void> {
  const failures = await makeBuilds(wantedBuilds());
  for (const [name, error] of failures) throw new Error(`Build "${name}" failed:\n${error.message}`);
}
