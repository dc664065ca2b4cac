import { beforeAfter, type LevelRow } from '#charts/before-after.ts';
import type { Chart } from '#charts/chart.ts';
import { hasFigure, intervalText, numberText } from '#language/figure.ts';
import { measureLine } from '#language/sentences/measure-line.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { levelRange, type Range } from '#schemas/level-range.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';

/** A change with the range that its levels can have, and how it is named. */
export interface NamedChange {
	label: string;
	range: Range;
	cell: Cell;
	/** What was planned for the change; null where nothing was. */
	target: number | null;
	colour?: string;
}

interface Levels extends NamedChange {
	cell: Cell & { value: number };
	before: number;
	after: number;
}

/** The levels of a change, as its cell tells them: means, or shares of the same people; null where it does not. */
function levelsIn(change: NamedChange): Levels | null {
	const { cell } = change;
	if (!hasFigure(cell)) return null;
	const { before_mean, after_mean, before_count, after_count } = cell.details ?? {};
	if (before_mean != null && after_mean != null)
		return { ...change, cell, before: before_mean, after: after_mean };
	return before_count != null && after_count != null && cell.n > 0
		? { ...change, cell, before: before_count / cell.n, after: after_count / cell.n }
		: null;
}

/** A level with its decimals: two of a scale, none of a share. */
const levelText = (t: Translate, value: number, { cell }: Levels): string =>
	cell.unit === 'percentage-points' ? t.percent(value) : t.number(value, 2);

const endText = (t: Translate, value: number, { cell }: Levels): string =>
	cell.unit === 'percentage-points' ? t.percent(value) : t.number(value);

/** Whether a change is further from none than chance could make it. */
const isClear = ({ cell: { low, high } }: Levels): boolean =>
	low !== null && high !== null && (low > 0 || high < 0);

/** "from 3.26 to 3.54 on a scale from 1 to 5, among 76 people who answered before and after" */
function levelsClause(t: Translate, one: Levels): string {
	const share = one.cell.unit === 'percentage-points';
	const same = one.cell.low !== null && one.cell.high !== null && !isClear(one);
	return t(`figures.clause-${share ? 'share-' : ''}levels${same ? '-same' : ''}`, {
		before: levelText(t, one.before, one),
		after: levelText(t, one.after, one),
		low: endText(t, one.range.low, one),
		high: endText(t, one.range.high, one),
		n: t.number(one.cell.n),
		count: one.cell.n
	});
}

const changeText = (t: Translate, { cell, target }: Levels) => numberText(t, cell.value, cell.unit, target);

/** "Change: +0.28 points (95% interval ...)" */
const changeNamed = (t: Translate, one: Levels) => {
	const interval = intervalText(t, one.cell, one.target);
	return t('figures.named', {
		name: t('figures.change'),
		clause: `${changeText(t, one)}${interval === '' ? '' : ` (${interval})`}`
	});
};

const rowOf = (t: Translate, one: Levels): LevelRow => {
	const interval = intervalText(t, one.cell, one.target);
	const ends = (value: number) => ({ value, text: endText(t, value, one) });
	return {
		label: one.label,
		low: ends(one.range.low),
		high: ends(one.range.high),
		before: { value: one.before, text: levelText(t, one.before, one) },
		after: { value: one.after, text: levelText(t, one.after, one) },
		change: changeText(t, one),
		interval: interval === '' ? '' : `(${interval})`,
		colour: one.colour ?? 'var(--ink)'
	};
};

/**
 * Levels before and after of the same people, each change on the whole range of its scale. Changes without levels are left out; null
 * where none has any. A single change names its levels in the title, several say how many can be told from no change.
 */
export function levelsChart(
	t: Translate,
	id: string,
	changes: readonly NamedChange[],
	period: { from: string; to: string }
): Chart | null {
	const levels = changes.flatMap((change) => levelsIn(change) ?? []);
	const [first] = levels;
	if (!first) return null;
	const rows = levels.map((one) => rowOf(t, one));
	const named = levels.map((one) => t('figures.named', { name: one.label, clause: levelsClause(t, one) }));
	const alone = levels.length === 1;
	return {
		id,
		title: alone
			? named[0]!
			: t('figures.levels-title', {
					clear: t('figures.spelled', { count: levels.filter(isClear).length, area: 'change' }),
					all: t('figures.spelled-of', { count: levels.length })
				}),
		measure: measureLine(t, {
			name: t('figures.levels-measure'),
			...(alone ? { unit: first.cell.unit } : {}),
			period,
			n: alone ? first.cell.n : null,
			counts: 'pair-of-answers'
		}),
		// The title of a single change says its levels already.
		summary: alone ? `${changeNamed(t, first)}.` : `${named.join('; ')}.`,
		key: t('figures.key-levels'),
		plot: (width) => beforeAfter(alone ? rows.map((row) => ({ ...row, label: '' })) : rows, width),
		table: {
			columns: [
				t('figures.dim-measure'),
				t('figures.before'),
				t('figures.after'),
				t('figures.change'),
				t('figures.interval-95'),
				'n',
				t('figures.scale')
			],
			rows: levels.map((one) => [
				one.label,
				levelText(t, one.before, one),
				levelText(t, one.after, one),
				changeText(t, one),
				intervalText(t, one.cell, one.target),
				t.number(one.cell.n),
				t('figures.scale-range', {
					low: endText(t, one.range.low, one),
					high: endText(t, one.range.high, one)
				})
			])
		}
	};
}

/** The levels of some definitions among all people: one chart for those that are changes, with their levels in their cells. */
export function levelsOf(
	t: Translate,
	programme: Programme,
	definitions: readonly Definition[],
	cells: readonly Cell[]
): Chart | null {
	const changes = definitions.flatMap((definition): NamedChange[] => {
		const cell = cellOf(cells, definition.id, {});
		const range = levelRange(programme, definition);
		if (!cell || !range) return [];
		const target = targetOfCell(programme, definition, cell);
		return [{ label: t.text(definition.name), range, cell, target }];
	});
	const [only] = definitions;
	const id = definitions.length === 1 ? `chart-${only!.id}-levels` : 'levels';
	return levelsChart(t, id, changes, programme.period);
}
