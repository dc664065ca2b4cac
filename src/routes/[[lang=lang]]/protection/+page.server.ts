import { siteProgramme } from '../../figures.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ area: siteProgramme().area });
