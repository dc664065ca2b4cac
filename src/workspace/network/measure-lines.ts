import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import type { Band, MeasureId, Measures } from './measures.ts';

/** How a measure is written, and the indicator of the catalogue that counts the same of the ties of one source. */
interface MeasureForm {
	id: MeasureId;
	/** Decimals; shares are written in per cent. */
	digits: number;
	share?: true;
	indicator?: string;
	/** Needs people of two countries. */
	countries?: true;
}

/** The measures in the order of the page. */
export const measureForms: readonly MeasureForm[] = [
	{ id: 'tied', digits: 0 },
	{ id: 'ties', digits: 0, indicator: 'network-cumulative-ties' },
	{ id: 'degree', digits: 2, indicator: 'network-cumulative-ties' },
	{ id: 'reach', digits: 0, share: true, indicator: 'network-connected-share' },
	{ id: 'across', digits: 0, share: true, indicator: 'network-cross-country-share', countries: true },
	{ id: 'ei', digits: 2, indicator: 'network-ei-index', countries: true },
	{ id: 'modularity', digits: 2, countries: true },
	{ id: 'components', digits: 0 },
	{ id: 'largest', digits: 0, share: true, indicator: 'network-largest-component-share' },
	{ id: 'clustering', digits: 2 },
	{ id: 'localClustering', digits: 2 },
	{ id: 'gini', digits: 2, indicator: 'network-degree-gini' }
];

/** A measure as a small line over the months. */
export interface MeasureLine {
	form: MeasureForm;
	name: string;
	/** What it means, as a sentence. */
	definition: string;
	/** The figure of each month, and the band that chance gives for it; both empty where they are not known. */
	values: (number | null)[];
	bands: readonly Band[];
	/** A figure of this measure in words. */
	write: (value: number) => string;
	/** The figure of each month in words, and what chance gives, where that is known. */
	texts: string[];
	chance: (string | null)[];
	/** In a box of 100 by 100: the line, the band that chance gives, the level of 0, and the point of each month. */
	path: string;
	band: string;
	zero: number | null;
	points: ({ x: number; y: number } | null)[];
}

const tenth = (value: number) => Math.round(10 * value) / 10;

function written(t: Translate, { share, digits, id }: MeasureForm, value: number | null): string {
	if (value === null) return '–';
	if (share) return t.percent(value, digits);
	return id === 'ei' ? t.signed(value, digits) : t.number(value, digits);
}

/** The lines of all measures; `bands` may still be growing. */
export function measureLines(
	t: Translate,
	area: string,
	measures: readonly Measures[],
	bands: readonly Band[],
	countries: number
): MeasureLine[] {
	const x = (i: number) => tenth(measures.length < 2 ? 50 : (100 * i) / (measures.length - 1));
	return measureForms
		.filter(({ countries: several }) => !several || countries > 1)
		.map((form) => {
			const values = measures.map((one) => one[form.id]);
			const banded = form.id === 'ei' ? bands.map((band, i) => (values[i] === null ? null : band)) : [];
			const known = [...values, ...banded.flatMap((band) => (band ? [band.low, band.high] : []))].filter(
				(value) => value !== null
			);
			const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
			const y = (value: number) => tenth(100 - (100 * (value - low)) / (high - low || 1));
			const points = values.map((value, i) => (value === null ? null : { x: x(i), y: y(value) }));
			const bounded = banded.flatMap((band, i) =>
				band ? [{ at: x(i), low: y(band.low), high: y(band.high) }] : []
			);
			const there = bounded.map(({ at, high: top }) => `${at} ${top}`);
			const back = bounded.toReversed().map(({ at, low: bottom }) => `${at} ${bottom}`);
			return {
				form,
				name: t(`network.measure-${form.id}` as MessageKey, { area }),
				definition: t(`network.define-${form.id}` as MessageKey, { area }),
				values,
				bands: banded,
				write: (value) => written(t, form, value),
				texts: values.map((value) => written(t, form, value)),
				chance: values.map((_, i) => {
					const band = banded[i];
					return band
						? t('network.by-chance', { low: written(t, form, band.low), high: written(t, form, band.high) })
						: null;
				}),
				path: points
					.map((point, i) => (point ? `${points[i - 1] ? 'L' : 'M'}${point.x} ${point.y}` : ''))
					.join(''),
				band: there.length > 1 ? `M${[...there, ...back].join('L')}Z` : '',
				zero: low < 0 ? y(0) : null,
				points
			};
		});
}
