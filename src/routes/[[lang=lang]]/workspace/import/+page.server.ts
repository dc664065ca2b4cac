import { siteProgramme } from '../../../figures.server.ts';
import type { PageServerLoad } from './$types';

/** The programme in every language: a file's headers may be in any of them. */
export const load: PageServerLoad = () => ({ whole: siteProgramme() });
