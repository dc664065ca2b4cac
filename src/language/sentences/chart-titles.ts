import type { Cell } from '#schemas/cell.ts';
import { isCurrent, numberText, sentenceValueText, hasFigure, valueText } from '../figure.ts';
import type { Translate } from '../translate.ts';

/**
 * From the first month with a figure to the last: "Network growth: from 9 ties in April 2020 to 184 in July 2021". Carried-forward
 * months are skipped; if all months are carried forward, the last one is named with its edition.
 */
export function growthTitle(t: Translate, name: string, cells: Cell[]): string {
	const all = cells.filter(hasFigure);
	const known = all.filter(isCurrent);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) {
		const old = all.at(-1);
		return t('figures.named', { name, clause: old ? sentenceValueText(t, old) : t('figures.clause-none') });
	}
	const clause = t('figures.clause-growth', {
		first: valueText(t, first.value, first.unit),
		from: t.month(first.dims.month!),
		last: numberText(t, last.value, last.unit),
		to: t.month(last.dims.month!)
	});
	return t('figures.named', { name, clause });
}

/** The mean change and the number of people; if the interval contains zero, the title says there is no clear change. */
export function changeTitle(t: Translate, name: string, whole: Cell | undefined): string {
	if (!hasFigure(whole)) return t('figures.named', { name, clause: t('figures.clause-none') });
	const clear = whole.low !== null && whole.high !== null && (whole.low > 0 || whole.high < 0);
	const args = { value: sentenceValueText(t, whole), n: t.number(whole.n), count: whole.n };
	return t('figures.named', {
		name,
		clause: t(clear ? 'figures.clause-change' : 'figures.clause-no-change', args)
	});
}

/**
 * Names the largest group, or groups, of a count: "Gender: “Women” is the largest group, 59 of 103"; only the total if one of
 * them is suppressed or carried forward, because the largest is then unknown.
 */
export function largestTitle(
	t: Translate,
	dim: string,
	parts: { label: string; cell: Cell }[],
	whole: Cell | undefined
): string {
	const known = parts.flatMap(({ label, cell }) => (hasFigure(cell) ? [{ label, value: cell.value }] : []));
	const most = Math.max(0, ...known.map((part) => part.value));
	if (most === 0 || !hasFigure(whole))
		return t('figures.named', { name: dim, clause: t('figures.clause-none') });
	if (![whole, ...parts.map(({ cell }) => cell)].every(isCurrent))
		return t('figures.named', { name: dim, clause: sentenceValueText(t, whole) });
	const largest = known.filter((part) => part.value === most);
	return t('figures.largest', {
		dim,
		groups: t.list(largest.map(({ label }) => t('figures.quoted', { text: label }))),
		count: largest.length,
		value: t.number(most),
		all: t.number(whole.value)
	});
}

/**
 * "Completed the course: 61 % overall, countries from 52 % to 70 %"; gives the span, but not which group is where
 * in it. If a group is suppressed or carried forward the span is unknown, and only the total is named.
 * `groups` is what the parts are: country, region, site, or anything else for groups of people.
 */
export function spreadTitle(
	t: Translate,
	name: string,
	whole: Cell | undefined,
	parts: Cell[],
	groups: string
): string {
	const values = parts.filter(hasFigure).map((cell) => cell.value);
	if (!hasFigure(whole)) return t('figures.named', { name, clause: t('figures.clause-none') });
	const all = sentenceValueText(t, whole);
	if (values.length < 2 || ![whole, ...parts].every(isCurrent))
		return t('figures.named', { name, clause: all });
	const low = numberText(t, Math.min(...values), whole.unit);
	const high = numberText(t, Math.max(...values), whole.unit);
	const clause =
		low === high ? t('figures.clause-even', { all }) : t('figures.clause-spread', { all, low, high, groups });
	return t('figures.named', { name, clause });
}
