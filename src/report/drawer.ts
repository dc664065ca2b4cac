import type { Colours } from '#views/picture/coloured.ts';
import { barePicture } from '#views/picture/bare-picture.ts';
import type { Draw } from './sections/sources.ts';

/** Draws the charts of a report in `colours`, those of the light page, on white paper. */
export const drawer =
	(language: string, colours: Colours): Draw =>
	(chart, id) => {
		const drawn = (as: 'wide' | 'narrow') =>
			barePicture(language, { ...chart, id }, { colours, background: '#ffffff' }, as);
		return { wide: drawn('wide'), narrow: drawn('narrow') };
	};
