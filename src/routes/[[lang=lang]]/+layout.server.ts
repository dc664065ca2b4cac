import { siteProgramme } from '../figures.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => {
	const { id, title, funder, synthetic, siteAddress } = siteProgramme();
	return { programme: { id, title, funder, synthetic, siteAddress } };
};
