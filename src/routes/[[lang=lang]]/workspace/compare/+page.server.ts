import { siteContext } from '../../../figures.server.ts';
import type { PageServerLoad } from './$types';

/** Whether there are published series beside the programme. */
export const load: PageServerLoad = () => ({ published: siteContext().length > 0 });
