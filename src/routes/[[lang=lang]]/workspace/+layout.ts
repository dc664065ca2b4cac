import { datesOf } from '#language/dates.ts';
import { turn } from '#state/yield-to-page.ts';
import { languageOf, pageLanguages } from '../../site-languages.ts';
import { unpacked } from './in-language.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params, data: { programme, catalogue, ...others } }) => {
	datesOf(languageOf(params.lang));
	const own = {
		...others,
		programme: { ...unpacked(programme, pageLanguages), instruments: programme.instruments },
		catalogue: unpacked(catalogue, pageLanguages)
	};
	// The page comes to life in one piece, which is long enough without all that stands before it.
	await turn();
	return own;
};
