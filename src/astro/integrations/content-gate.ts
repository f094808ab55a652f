/** Stops a build at its threshold when the content has problems: all of them are told, and nothing is written. */
import type { AstroIntegration } from 'astro';
import { formatProblem } from '../../core/problem.ts';
import { loadContent } from '../content.ts';

export function contentGate(): AstroIntegration {
  return {
    name: 'content-gate',
    hooks: {
      'astro:config:setup': ({ command }) => {
        const { problems } = loadContent();
        if (problems.length === 0) return;
        for (const problem of problems) console.error(formatProblem(problem));
        if (command !== 'build') return;
        console.error(`\n内容有 ${problems.length} 处问题，没有生成网站；原有的 dist/ 没有改动。`);
        // A thrown error would bury the list under a stack trace.
        process.exit(1);
      },
    },
  };
}
