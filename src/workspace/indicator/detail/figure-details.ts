import { numberText, valueText } from '#language/figure.ts';
import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell, Details } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** One detail of a figure besides its value, and what it means. */
export interface FigureDetail {
	name: string;
	text: string;
	means?: string;
}

type Say = (
	t: Translate,
	cell: Cell,
	details: Details,
	definition: Definition,
	programme: Programme
) => FigureDetail[];

const known = (value: number | null | undefined): value is number => value !== null && value !== undefined;

/** A number of standard deviations, with its interval where there is one. */
function effectSizeText(t: Translate, value: number, low?: number | null, high?: number | null): string {
	const text = t.signed(value, 2);
	return known(low) && known(high)
		? t('figures.value-interval', { value: text, low: t.signed(low, 2), high: t.signed(high, 2) })
		: text;
}

/** A p value to three decimals, or that it is smaller. */
export const pValueText = (t: Translate, p: number): string =>
	p < 0.001 ? `< ${t.number(0.001, 3)}` : t.number(p, 3);

const turned: Say = (t, cell, { improved, unchanged, worse }, { threshold }) =>
	known(improved) && known(unchanged) && known(worse) && cell.n > 0
		? [
				{
					name: t('indicator.turned'),
					text: t('indicator.turned-of', {
						improved: t.number(improved),
						unchanged: t.number(unchanged),
						worse: t.number(worse)
					}),
					...(threshold === null
						? {}
						: { means: t('indicator.turned-means', { threshold: t.number(threshold) }) })
				}
			]
		: [];

const change: Say = (t, cell, details, definition, programme) => {
	const { before_mean, after_mean, sd, g_z, d_z, d_av, mde } = details;
	const level = (value: number) => t.number(value, 2);
	return [
		...(known(before_mean) && known(after_mean)
			? [
					{
						name: t('indicator.levels'),
						text: t('indicator.from-to', { before: level(before_mean), after: level(after_mean) })
					}
				]
			: []),
		...turned(t, cell, details, definition, programme),
		...(known(g_z)
			? [
					{
						name: t('indicator.g-z'),
						text: effectSizeText(t, g_z, details.g_z_low, details.g_z_high),
						means: t('indicator.g-z-means', { size: t.number(Math.abs(g_z), 2) })
					}
				]
			: []),
		...(known(d_z)
			? [{ name: t('indicator.d-z'), text: effectSizeText(t, d_z), means: t('indicator.d-z-means') }]
			: []),
		...(known(d_av)
			? [
					{
						name: t('indicator.d-av'),
						text: effectSizeText(t, d_av, details.d_av_low, details.d_av_high),
						means: t('indicator.d-av-means')
					}
				]
			: []),
		...(known(mde) && known(sd)
			? [
					{
						name: t('indicator.mde'),
						text: t('indicator.mde-of', {
							size: t.number(mde, 2),
							value: valueText(t, mde * sd, cell.unit)
						}),
						means: t('indicator.mde-means', { n: t.number(cell.n) })
					}
				]
			: [])
	];
};

const pairedShare: Say = (t, { n }, { before_count, after_count, gained, lost, p }) =>
	known(before_count) && known(after_count) && known(gained) && known(lost) && n > 0
		? [
				{
					name: t('indicator.yes'),
					text: t('indicator.yes-of', {
						before: t.number(before_count),
						after: t.number(after_count),
						n: t.number(n),
						beforeShare: numberText(t, before_count / n, 'share'),
						afterShare: numberText(t, after_count / n, 'share')
					})
				},
				{
					name: t('indicator.changed'),
					text: t('indicator.changed-of', { gained: t.number(gained), lost: t.number(lost) }),
					...(known(p)
						? {
								means: t(gained + lost < 6 ? 'indicator.mcnemar-few' : 'indicator.mcnemar', {
									p: pValueText(t, p)
								})
							}
						: {})
				}
			]
		: [];

const gap: Say = (t, _, details, { contrast }, programme) => {
	const { of_count, of_n, against_count, against_n, ratio, ratio_low, ratio_high } = details;
	if (!contrast || !known(of_count) || !known(of_n) || !known(against_count) || !known(against_n)) return [];
	const side = (code: string, count: number, n: number) => ({
		name: codeName(t, programme, contrast.dim, code),
		text:
			n === 0
				? t('figures.short-no-units')
				: t('figures.ratio-plain', {
						numerator: t.number(count),
						denominator: t.number(n),
						value: numberText(t, count / n, 'share')
					})
	});
	return [
		side(contrast.of, of_count, of_n),
		side(contrast.against, against_count, against_n),
		...(known(ratio)
			? [
					{
						name: t('indicator.ratio'),
						text:
							known(ratio_low) && known(ratio_high)
								? t('figures.value-interval', {
										value: t.number(ratio, 2),
										low: t.number(ratio_low, 2),
										high: t.number(ratio_high, 2)
									})
								: t.number(ratio, 2),
						means: t('indicator.ratio-means')
					}
				]
			: [])
	];
};

const mixing: Say = (t, { unit }, { observed, expected, chance_low, chance_high }) =>
	known(observed) && known(expected)
		? [
				{ name: t('indicator.observed'), text: t.signed(observed, 2), means: t('indicator.observed-means') },
				{ name: t('indicator.expected'), text: t.signed(expected, 2), means: t('indicator.expected-means') },
				...(known(chance_low) && known(chance_high)
					? [
							{
								name: t('indicator.by-chance'),
								text: t('figures.from-to', {
									low: numberText(t, chance_low, unit),
									high: numberText(t, chance_high, unit)
								}),
								means: t(
									observed >= chance_low && observed <= chance_high
										? 'indicator.chance-inside'
										: 'indicator.chance-outside'
								)
							}
						]
					: [])
			]
		: [];

const parts: Say = (t, _, { components }) =>
	known(components) ? [{ name: t('indicator.components'), text: t.number(components) }] : [];

/** What is said of each kind's details; null for those that have none, or only a mean over countries. */
const said: Record<Definition['kind'], Say | null> = {
	count: null,
	sum: null,
	share: null,
	'running-share': null,
	mean: null,
	median: null,
	growth: null,
	'paired-change': change,
	'improved-share': turned,
	'paired-share': pairedShare,
	gap,
	gini: null,
	'ei-index': mixing,
	component: parts
};

/** The details of a figure of this kind besides its value, in words with what each means. */
export const detailsOf = (
	t: Translate,
	programme: Programme,
	definition: Definition,
	cell: Cell
): FigureDetail[] =>
	cell.details ? (said[definition.kind]?.(t, cell, cell.details, definition, programme) ?? []) : [];
