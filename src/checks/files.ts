/** Originals and evidence: every file named is there and unchanged, and nothing that could act is carried along. */
import { FILE_ENDINGS } from '../core/fields.ts';
import type { Problem } from '../core/problem.ts';
import { problemAt, type Rule } from './rule.ts';

export const files: Rule = (input) => {
  const { content, files: carried } = input;
  const problems: Problem[] = [];
  for (const name of carried.names) {
    if (!/^(files|evidence)\//.test(name) || /(^|\/)\.gitkeep$/.test(name)) continue;
    if (carried.links.includes(name)) {
      const message = `public/${name} 是指向别处的链接，不是文件。`;
      const remedy = '请把文件本身放进来。';
      problems.push({ code: 'unsafe-file', file: `public/${name}`, message, remedy });
      continue;
    }
    const ending = /\.([^./]+)$/.exec(name)?.[1] ?? '';
    if (FILE_ENDINGS.some((known) => known === ending)) continue;
    if (FILE_ENDINGS.some((known) => known === ending.toLowerCase())) {
      const lower = name.slice(0, -ending.length) + ending.toLowerCase();
      const message = `public/${name} 的扩展名有大写字母，有的服务器会认不出。`;
      problems.push({ code: 'unsafe-file', file: `public/${name}`, message, remedy: `请改名为 public/${lower}。` });
      continue;
    }
    const message = `public/${name} 的类型不能公开：网页和矢量图里可能有会执行的代码。`;
    const remedy = `只能放 ${FILE_ENDINGS.join('、')}，请另存为 PDF 再放。`;
    problems.push({ code: 'unsafe-file', file: `public/${name}`, message, remedy });
  }
  const look = (file: string, path: readonly PropertyKey[], name: string | undefined, stated: string | undefined) => {
    if (name === undefined) return;
    const found = carried.sha256(name);
    if (found === undefined) {
      const message = `找不到文件 public/${name}。`;
      problems.push(
        problemAt(input, file, path, { code: 'missing-file', message, remedy: '请放入文件，或改正路径。' }),
      );
    } else if (stated !== undefined && stated !== found) {
      const message = `文件 public/${name} 和登记的校验值对不上，可能被改动过。`;
      const remedy = `请核对文件；确认无误后把 sha256 改为 ${found}。`;
      problems.push(problemAt(input, file, path, { code: 'file-changed', message, remedy }));
    }
  };
  for (const { file, data } of content.plans) {
    look(file, ['source', 'file'], data.source?.file, data.source?.sha256);
    data.attachments.forEach((paper, index) => {
      look(file, ['attachments', index], paper.file, undefined);
    });
  }
  for (const { file, data } of content.tasks) {
    data.updates.forEach((update, index) => {
      update.evidence.forEach((proof, proofIndex) => {
        look(file, ['updates', index, 'evidence', proofIndex], proof.file, proof.sha256);
      });
    });
  }
  return problems;
};
