/** Vitest's global set-up for browser tests: the built sites behind servers of their own, and a browser. */
import type { TestProject } from 'vitest/node';
import { type BuildName, baseOf, outputOf, wantedBuilds } from './builds.ts';
import { type Browser, findBrowser } from './chromium.ts';
import makeSites from './global-builds.ts';
import { serve } from './server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of each built site, without a slash at the end and with its base path. */
    sites: Partial<Record<BuildName, string>>;
    /** Address of the repository's own site. */
    siteUrl: string;
    browser: Browser;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await makeSites();
  const sites: Partial<Record<BuildName, string>> = {};
  const servers: { close(): Promise<void> }[] = [];
  for (const name of wantedBuilds()) {
    const server = await serve(outputOf(name), baseOf(name));
    servers.push(server);
    sites[name] = server.url;
  }
  project.provide('sites', sites);
  project.provide('siteUrl', sites.real ?? '');
  project.provide('browser', await findBrowser());
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
