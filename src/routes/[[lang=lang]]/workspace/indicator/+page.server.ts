import { siteLeftOut } from '../../../figures.server.ts';
import { software } from '../../../software.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ leftOut: siteLeftOut(), software: software() });
