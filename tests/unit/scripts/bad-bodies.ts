/** What can be wrong below the head of an entry, and in pages of prose. */
import { taskText } from '../../helpers/portal-files.ts';
import { type BadInput, file, plan } from './bad-input.ts';

function body(name: string, number: number, words: string, code: string): BadInput {
  const file = `tasks/demo-2026/${number}.md`;
  return { name, files: { [`content/${file}`]: taskText(number, {}, words) }, expected: [[code, file, 8]] };
}

function page(name: string, id: string, words: string, code: string): BadInput {
  return file(name, `content/pages/${id}.mdx`, `---\ntitle: 说明\n---\n\n${words}\n`, code, 5);
}

export const BAD_BODIES: readonly BadInput[] = [
  body('raw HTML', 40, '点<b>这里</b', 'raw-html'),
  body('a link that runs', 41, '[点这里](javascript:alert(1))', 'unsafe-link'),
  body('a picture in the text', 42, '![图](https://demo.example/a.png)', 'image-in-text'),
  body('a paragraph that reads as code', 43, '    把办事指南放到网上。', 'code-in-text'),
  body('a mobile number', 44, '找小王，13800138000。', 'personal-number'),
  {
    ...body('a link to no page of ours', 50, '[见此](/plans/nowhere/)', 'dead-link'),
    expected: [['dead-link', 'tasks/demo-2026/50.md', 2]],
  },
  body('a link without a beginning', 51, '[见此](x/y)', 'unsafe-link'),
  body('a link to nowhere', 52, '[见此]()', 'unsafe-link'),
  body('a headline in the text', 53, '# 办事指南', 'heading-in-text'),
  body('a box to tick', 54, '- [ ] 上网', 'checkbox-in-text'),
  {
    ...body('no requirement at all', 55, '', 'empty-requirement'),
    expected: [['empty-requirement', 'tasks/demo-2026/55.md', 2]],
  },
  plan('repealed on no day', 'p56', { validity: 'repealed' }, 'repealed-without-day', 7),
  file(
    'a region that is none',
    'content/issuers/r57.yaml',
    'name: 某\nlevel: county\nregion: "990000"\n',
    'not-a-region-code',
    3,
  ),
  file('a web page under a name with a dot', 'public/files/.hidden.html', '<p>x</p>', 'unsafe-file'),
  file('a page without a place', 'content/pages/privacy.mdx', '---\n---\n\n说明\n', 'misplaced-file'),
  file('a page with a head of its own', 'content/pages/about.mdx', '---\ntitel: 说明\n---\n\n说明\n', 'unknown-key', 2),
  page('a page with an import', 'import', "import x from './x.js'", 'mdx-import'),
  page('a page with an expression', 'expression', '共 {1 + 1} 项', 'mdx-expression'),
  page('a page with an unknown component', 'component', '<Frame src="https://demo.example/" />', 'unknown-component'),
];
