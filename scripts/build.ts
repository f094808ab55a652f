/** `npm run build`: the whole site into `dist/`. */
import { contentRoot } from '../src/astro/content.ts';
import { buildSite } from './build-site.ts';
import { requireFolder, runCommand } from './command-line.ts';

const USAGE = `用法：npm run build [-- astro build 的选项]
  SITE_BASE=/portal/   放在子目录下；CONTENT_DIR=文件夹 换一份内容；SITE_URL=https://域名 公开网址
退出码：0 生成到 dist/，其他是没有生成，原来的 dist/ 不变`;

await runCommand(USAGE, () => {
  requireFolder(contentRoot());
  return buildSite({ args: process.argv.slice(2) });
});
