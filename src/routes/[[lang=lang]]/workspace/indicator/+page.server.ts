import { siteLeftOut } from '../../../figures.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ leftOut: siteLeftOut() });
