/** The content types, in the order in which the portal names them. The only list of sections. */
import { plans } from './plans/section.ts';
import { tasks } from './tasks/section.ts';

export { plans, tasks };

export const sections = [plans, tasks] as const;
