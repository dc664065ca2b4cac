import { siteBatches, siteCatalogue, siteCells, siteProgramme } from '../../figures.server.ts';
import { languageOf } from '../../site-languages.ts';
import { inLanguage } from './in-language.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const programme = siteProgramme();
	return {
		programme: inLanguage(programme, programme, language),
		catalogue: inLanguage(siteCatalogue(), programme, language),
		cells: siteCells(),
		deliveries: { files: siteBatches(), openWarnings: null }
	};
};
