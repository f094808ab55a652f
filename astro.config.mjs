import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { loadContent } from './src/astro/content.ts';
import { contentGate } from './src/astro/integrations/content-gate.ts';
import { search } from './src/astro/integrations/search.ts';
import { contentDocuments } from './src/astro/search-documents.ts';
import { cellAlign } from './src/reading/markdown.ts';

const { site } = loadContent().content;
const origin = process.env.SITE_URL || site.url;
if (origin && !/^https?:\/\/[^/?#\s]+\/?$/.test(origin)) {
  console.error(`SITE_URL“${origin}”不是网站根地址。请写成 https://域名；放在子目录请另设 SITE_BASE。`);
  process.exit(2);
}

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base: process.env.SITE_BASE || '/',
  outDir: process.env.GONGKAI_OUT || './dist',
  trailingSlash: 'always',
  output: 'static',
  session: false,
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // A line break in the source is no blank on the page: Chinese has none between words.
  compressHTML: 'jsx',
  devToolbar: { enabled: false },
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, hastPlugins: [cellAlign] }),
  },
  integrations: [
    contentGate(),
    mdx(),
    // The benchmark measures a build without its index.
    ...(process.env.GONGKAI_SEARCH === 'off' ? [] : [search({ documents: contentDocuments })]),
  ],
  vite: {
    // Tests build there; a running `npm run dev` should not mind.
    server: { watch: { ignored: ['**/.build/**', '**/.bench/**'] } },
    build: {
      // The content security policy allows scripts by address only, so none may be written into a page.
      assetsInlineLimit: 0,
      // MDX marks its modules with a directive that the bundler does not know.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
