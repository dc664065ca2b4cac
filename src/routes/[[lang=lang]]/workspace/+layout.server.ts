import { languages } from '#schemas/languages.ts';
import { siteBatches, siteCatalogue, siteCells, siteProgramme } from '../../figures.server.ts';
import { inLanguage } from './in-language.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const language = languages.find((one) => one === params.lang) ?? 'en';
	return {
		programme: inLanguage(siteProgramme(), language),
		catalogue: inLanguage(siteCatalogue(), language),
		cells: siteCells(),
		deliveries: { files: siteBatches(), openWarnings: null }
	};
};
