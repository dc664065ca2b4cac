import {
	siteBatches,
	siteCatalogue,
	siteCells,
	siteContext,
	siteDeliveries,
	siteProgramme
} from '../../figures.server.ts';
import { languageOf } from '../../site-languages.ts';
import { packedIn } from './in-language.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const programme = siteProgramme();
	const packed = packedIn(programme, programme, language);
	return {
		programme: {
			...packed,
			// Questions stay in every language: own records are made with them, and tell how people were asked.
			instruments: programme.instruments.map((one, i) => ({ ...one, source: packed.instruments[i]!.source }))
		},
		catalogue: packedIn(siteCatalogue(), programme, language),
		cells: siteCells(),
		deliveries: {
			// Check sums are told with the rows, which have them; in each page they would weigh as much as a chart.
			files: siteBatches().map((batch) => ({ ...batch, sha256: '' })),
			matrix: siteDeliveries()
		},
		/** Whether there are published series beside the programme. */
		published: siteContext().length > 0
	};
};
