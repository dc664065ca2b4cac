import { siteContext } from '../../../figures.server.ts';
import type { PageServerLoad } from './$types';

/** Whether there are official series beside the programme. */
export const load: PageServerLoad = () => ({ official: siteContext().length > 0 });
