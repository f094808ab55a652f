/** For people: one line for each problem, then the count. */
import { formatProblem } from '../../src/core/problem.ts';
import { type Reporter, summarise } from './reporter.ts';

export const terminal: Reporter = (report) => [...report.problems.map(formatProblem), summarise(report)].join('\n');
