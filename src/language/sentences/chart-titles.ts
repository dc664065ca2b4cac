import type { Cell } from '#schemas/cell.ts';
import { exactValue } from '#schemas/exact-value.ts';
import { isCurrent, numberText, sentenceValueText, hasFigure, valueText } from '../figure.ts';
import type { Translate } from '../translate.ts';

/**
 * From the first month with a figure to the last: "Network growth: from 9 ties in April 2020 to 184 in July 2021". Carried-forward
 * months are skipped; if all months are carried forward, the last one is named with its edition. `target` is that of the figure that the
 * months grow to.
 */
export function growthTitle(t: Translate, name: string, cells: Cell[], target: number | null): string {
	const all = cells.filter(hasFigure);
	const known = all.filter(isCurrent);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) {
		const old = all.at(-1);
		return t('figures.named', {
			name,
			clause: old ? sentenceValueText(t, old, target) : t('figures.clause-none')
		});
	}
	const clause = t('figures.clause-growth', {
		first: valueText(t, first.value, first.unit, target),
		from: t.month(first.dims.month!),
		last: numberText(t, last.value, last.unit, target),
		to: t.month(last.dims.month!)
	});
	return t('figures.named', { name, clause });
}

/** The mean change and the number of people; if the interval contains zero, the title says there is no clear change. */
export function changeTitle(
	t: Translate,
	name: string,
	whole: Cell | undefined,
	target: number | null
): string {
	if (!hasFigure(whole)) return t('figures.named', { name, clause: t('figures.clause-none') });
	// Without an interval nothing is known of what chance could give.
	const clear = whole.low === null || whole.high === null || whole.low > 0 || whole.high < 0;
	const args = { value: sentenceValueText(t, whole, target), n: t.number(whole.n), count: whole.n };
	return t('figures.named', {
		name,
		clause: t(clear ? 'figures.clause-change' : 'figures.clause-no-change', args)
	});
}

/** One group of a breakdown: its name and its figure. */
export interface Part {
	label: string;
	/** Its name inside a sentence, where that is not the label. */
	inSentence?: string;
	cell: Cell;
	target: number | null;
	/** Whether the group is of those who did not say which they belong to. */
	unstated?: boolean;
	/** Why it has no figure, where that is to be said. */
	why?: string | null;
}

/**
 * Names the largest group, or groups, of a count: "Gender: “Women” is the largest group, 59 of 103"; only the total if one of
 * them is suppressed or carried forward, because the largest is then unknown. Those who did not say are never the largest group: if
 * they are more than any group, it is said how many they are.
 */
export function largestTitle(
	t: Translate,
	dim: string,
	parts: readonly Part[],
	whole: Cell | undefined,
	target: number | null
): string {
	const known = parts.flatMap(({ label, cell, target: aim, unstated = false }) =>
		hasFigure(cell) ? [{ label, value: cell.value, aim, unstated }] : []
	);
	const most = Math.max(0, ...known.map((part) => part.value));
	if (most === 0 || !hasFigure(whole))
		return t('figures.named', { name: dim, clause: t('figures.clause-none') });
	if (![whole, ...parts.map(({ cell }) => cell)].every(isCurrent))
		return t('figures.named', { name: dim, clause: sentenceValueText(t, whole, target) });
	// Of altered groups one may be larger than all together.
	if (most > whole.value)
		return t('figures.named', { name: dim, clause: sentenceValueText(t, whole, target) });
	const largest = known.filter((part) => part.value === most);
	const numbers = {
		value: numberText(t, most, whole.unit, largest[0]!.aim),
		all: numberText(t, whole.value, whole.unit, target)
	};
	if (largest.some(({ unstated }) => unstated))
		return t('figures.named', { name: dim, clause: t('figures.clause-not-stated', numbers) });
	return t('figures.largest', {
		dim,
		groups: t.list(largest.map(({ label }) => t('figures.quoted', { text: label }))),
		count: largest.length,
		...numbers
	});
}

/**
 * "Completed the course: 61 % overall, countries from 52 % to 70 %; no figure for Norway"; gives the span, but not which group is where
 * in it. If a group is suppressed or carried forward the span is unknown, and only the total is named; so it is where altered groups do not
 * enclose it.
 */
export function spreadTitle(
	t: Translate,
	name: string,
	whole: Cell | undefined,
	parts: readonly Part[],
	{ groups, total, target }: Groups
): string {
	if (!hasFigure(whole)) return t('figures.named', { name, clause: t('figures.clause-none') });
	const all = sentenceValueText(t, whole, target);
	const known = parts.flatMap(({ cell, target: aim }) =>
		hasFigure(cell) ? [{ value: exactValue(cell), aim }] : []
	);
	const explained = parts.filter(({ why }) => typeof why === 'string');
	const nameOf = ({ label, why }: Part) =>
		typeof why === 'string' ? t('figures.name-measure', { name: label, measure: why }) : label;
	if (known.length < 2 || ![whole, ...parts.map(({ cell }) => cell)].every(isCurrent))
		return t('figures.named', {
			name,
			clause: withAbsent(t, all, explained.map(nameOf), parts.length, groups)
		});
	const absent = parts.filter(({ cell }) => !hasFigure(cell)).map(nameOf);
	known.sort((a, b) => a.value - b.value);
	const [low, high] = [known[0]!, known.at(-1)!].map(({ value, aim }) =>
		numberText(t, value, whole.unit, aim)
	);
	const words = { all, groups, low: low!, high: high!, each: low! };
	const overall = numberText(t, exactValue(whole), whole.unit, target);
	const even = !total && low === overall;
	// Of altered groups the overall figure may lie outside, where it cannot be.
	const outside =
		!total &&
		parts.some(({ cell }) => cell.status === 'perturbed') &&
		((exactValue(whole) < known[0]!.value && overall !== low) ||
			(exactValue(whole) > known.at(-1)!.value && overall !== high));
	// "In every country" would take in those whose figure is kept back.
	const clause =
		outside || (low === high && explained.length > 0)
			? all
			: t(
					low !== high ? 'figures.clause-spread' : even ? 'figures.clause-even' : 'figures.clause-each',
					words
				);
	return t('figures.named', { name, clause: withAbsent(t, clause, absent, parts.length, groups) });
}

/** What the parts of a spread are. */
export interface Groups {
	/** Country, region, site, or anything else for groups of people. */
	groups: string;
	/** Whether the figure of the whole is that of its groups added up, so that it cannot be as in each of them. */
	total: boolean;
	/** The target of the whole. */
	target: number | null;
}

/** More groups than this are counted, not named. */
const few = 3;

/** A clause with the groups that have no figure: named where they are few, else counted. */
export function withAbsent(
	t: Translate,
	clause: string,
	absent: string[],
	all: number,
	groups: string
): string {
	if (absent.length === 0) return clause;
	return absent.length <= few
		? t('figures.clause-no-figure', { clause, names: t.list(absent) })
		: t('figures.clause-no-figures', { clause, count: absent.length, all, groups });
}
