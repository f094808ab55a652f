/** For programs: the report as it is. */
import type { Reporter } from './reporter.ts';

export const json: Reporter = ({ problems, counts }) => JSON.stringify({ problems, counts }, null, 2);
