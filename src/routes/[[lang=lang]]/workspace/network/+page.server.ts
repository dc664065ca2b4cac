import { siteNetwork } from '../../../figures.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ network: siteNetwork() });
