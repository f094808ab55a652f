/**
 * For GitHub Actions: annotations beside the lines concerned.
 *
 * Source: GitHub Docs, Workflow commands for GitHub Actions, "Setting an error message". A message must not break the
 * line, and a property must not hold the signs that part properties.
 */
import { type Reporter, summarise } from './reporter.ts';

export const github: Reporter = (report) => {
  const annotations = report.problems.map(({ code, file, line, message, remedy }) => {
    const place = `file=${escapeProperty(file)}${line === undefined ? '' : `,line=${line}`}`;
    return `::error ${place},title=${escapeProperty(code)}::${escapeText(`${message}${remedy}`)}`;
  });
  return [...annotations, summarise(report)].join('\n');
};

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
