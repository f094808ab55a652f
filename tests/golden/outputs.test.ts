/** Every file that the portal gives away, as it is written for one small portal. */
import { test } from 'vitest';
import type { IssuerEntry } from '../../src/core/portal.ts';
import type { Topic } from '../../src/core/vocabulary.ts';
import { csv } from '../../src/outputs/csv.ts';
import { issuerFeed, siteFeed, topicFeed } from '../../src/outputs/feed.ts';
import { planJson, sectionJson } from '../../src/outputs/json.ts';
import { robots } from '../../src/outputs/robots.ts';
import { exportSchema, frontMatterSchema } from '../../src/outputs/schemas.ts';
import { sitemap } from '../../src/outputs/sitemap.ts';
import { plans, tasks } from '../../src/sections/index.ts';
import { absolute, smallPortal, underBase } from '../fixtures/small-portal.ts';
import { expectGolden } from '../helpers/golden.ts';

const portal = smallPortal();
const [real, made] = portal.issuers as [IssuerEntry, IssuerEntry];
const [topic] = portal.topics as [Topic];
const plan = portal.plans.filter((view) => view.id === 'jia-2026');
const part = { ...portal, plans: plan, tasks: plan.flatMap((view) => view.tasks) };

const WRITTEN: Readonly<Record<string, () => string>> = {
  'plans.csv': () => csv(plans, plans.records(portal), underBase),
  'tasks.csv': () => csv(tasks, tasks.records(portal), underBase),
  'plans.json': () => sectionJson(plans, plans.records(portal), absolute),
  'tasks.json': () => sectionJson(tasks, tasks.records(portal), underBase),
  'plan.json': () =>
    planJson({ table: plans, records: plans.records(part) }, { table: tasks, records: tasks.records(part) }, underBase),
  'feed.xml': () => siteFeed(portal, absolute),
  'feed-without-origin.xml': () => siteFeed(portal, underBase),
  'feed-of-issuer.xml': () => issuerFeed(portal, real, absolute),
  'feed-of-fictional-issuer.xml': () => issuerFeed(portal, made, absolute),
  'feed-of-topic.xml': () => topicFeed(portal, topic, absolute),
  'sitemap.xml': () => sitemap(portal, absolute),
  'robots.txt': () => robots(absolute),
  'robots-without-origin.txt': () => robots(underBase),
  'plans.schema.json': () => frontMatterSchema(plans, absolute),
  'tasks.schema.json': () => frontMatterSchema(tasks, absolute),
  'tasks-export.schema.json': () => exportSchema(tasks, absolute),
};

test.each(Object.keys(WRITTEN))('%s is written as expected', (name) => {
  expectGolden(name, WRITTEN[name]?.() ?? '');
});
