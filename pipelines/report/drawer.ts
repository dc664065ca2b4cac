import type { Draw } from '#report/sections/sources.ts';
import { barePicture } from '#views/picture/bare-picture.ts';
import { colour } from '../editions/pictures/colours.ts';

/** Draws the charts of a report in the colours of the light page, on white paper. */
export const drawer =
	(language: string): Draw =>
	(chart, id) => {
		const drawn = (as: 'wide' | 'narrow') =>
			barePicture(language, { ...chart, id }, { colours: colour, background: '#ffffff' }, as);
		return { wide: drawn('wide'), narrow: drawn('narrow') };
	};
