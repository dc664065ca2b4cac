import { pageLanguages } from '../../site-languages.ts';
import { unpacked } from './in-language.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ data: { programme, catalogue, ...others } }) => ({
	...others,
	programme: { ...unpacked(programme, pageLanguages), instruments: programme.instruments },
	catalogue: unpacked(catalogue, pageLanguages)
});
