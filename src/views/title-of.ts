import { withStillIn } from '#language/beside.ts';
import { isCurrent, hasFigure, targetText } from '#language/figure.ts';
import { codeInSentence, codeName, dimName, indicatorName } from '#language/names.ts';
import { lowerFirst } from '#language/sentences/first-letter.ts';
import { limitedName, limitsText } from '#language/whole.ts';
import { changeTitle, largestTitle, spreadTitle } from '#language/sentences/chart-titles.ts';
import { groupsTitle } from '#language/sentences/group-titles.ts';
import { reachedTitle } from '#language/sentences/reached.ts';
import type { Translate } from '#language/translate.ts';
import { countsPeople } from '#schemas/counts-people.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { adds, isRunning, kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { isReached } from '#schemas/reached.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { measureOf } from '#schemas/measure.ts';
import type { Breakdown } from './rows-of.ts';

/** The name of a figure by month, which says whether a month is counted alone or with all before it. */
export const monthlyName = (t: Translate, { kind }: Definition, name: string): string =>
	t(isRunning(kind) ? 'figures.up-to-month' : 'figures.in-month', { name });

/**
 * The title that says what a breakdown shows: whether targets were reached, if there are any; else the figure of each of a few groups;
 * else how far the groups are from each other. It names the figure and what the groups are, so that no two charts have the same.
 */
export const titleOf = (t: Translate, programme: Programme, one: Breakdown): string =>
	withStillIn(t, plainTitle(t, programme, one), one.whole);

function plainTitle(t: Translate, programme: Programme, one: Breakdown): string {
	const { definition, dim, parts, whole, where = {}, whereSaid = false, whyOf = () => null } = one;
	const measured = whole ?? parts[0];
	const asked = { where: whereSaid ? {} : where, without: whole?.without };
	const plain = indicatorName(t, definition, measured && measureOf(measured));
	const name = limitedName(t, dim === 'month' ? monthlyName(t, definition, plain) : plain, programme, asked);
	const aimOf = (cell: Cell) => targetOfCell(programme, definition, cell, where);
	const target = whole ? aimOf(whole) : null;
	const { pairs, value } = kinds[definition.kind];
	const withTarget = parts.flatMap((cell) => {
		const aim = aimOf(cell);
		return aim === null || dim !== 'country' ? [] : [{ cell, target: aim }];
	});
	if (withTarget.length > 1 && withTarget.every(({ cell }) => hasFigure(cell) && isCurrent(cell))) {
		const targets = [...new Set(withTarget.map(({ target }) => target))];
		const title = reachedTitle(t, name, {
			area: programme.area,
			reached: withTarget.filter(({ cell, target }) => hasFigure(cell) && isReached(definition, cell, target))
				.length,
			all: withTarget.length,
			target: targets.length === 1 ? targetText(t, targets[0]!, withTarget[0]!.cell.unit) : null,
			people: countsPeople(definition),
			most: definition.direction === 'down'
		});
		// Of people the title names no figure, and so its limits stand before it.
		const limits = countsPeople(definition) ? limitsText(t, programme, asked) : '';
		return limits === ''
			? title
			: t('figures.named', { name: limits, clause: lowerFirst(title, t.language) });
	}
	const labelled = parts.map((cell) => ({
		cell,
		target: aimOf(cell),
		label: codeName(t, programme, dim, cell.dims[dim]!, definition),
		inSentence: codeInSentence(t, programme, dim, cell.dims[dim]!, definition),
		unstated: cell.dims[dim] === 'undisclosed',
		why: whyOf(cell)
	}));
	const isGroup = dim !== 'country' && dim !== 'month';
	const listed = isGroup ? groupsTitle(t, name, labelled, adds(definition.kind)) : null;
	if (listed !== null) return listed;
	if (pairs && value !== 'proportion') return changeTitle(t, name, whole, target);
	const by = isGroup
		? limitedName(
				t,
				t('figures.by', { name: plain, dim: lowerFirst(dimName(t, programme, dim), t.language) }),
				programme,
				asked
			)
		: name;
	if (adds(definition.kind) && isGroup) return largestTitle(t, by, labelled, whole, target);
	const groups = dim === 'country' ? programme.area : dim === 'month' ? dim : 'group';
	return spreadTitle(t, by, whole, labelled, { groups, total: value === 'total', target });
}
