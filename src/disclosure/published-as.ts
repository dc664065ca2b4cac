import type { Detail, Details } from '#schemas/cell.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { isMeanChange, kinds } from '#schemas/kinds.ts';
import { groupsOf } from '#schemas/measure.ts';
import { carried } from './first-states.ts';
import type { Policy } from './gate.ts';
import type { State, ToProtect, Truth } from './state.ts';

/** Details that say nothing of numbers of people; the others are told of everybody together only, and where none of them is small. */
const harmless: Detail[] = [
	'before_mean',
	'after_mean',
	'sd',
	'd_z',
	'g_z',
	'g_z_low',
	'g_z_high',
	'd_av',
	'd_av_low',
	'd_av_high',
	'mde',
	'observed',
	'expected',
	'chance_low',
	'chance_high'
];
const numbers: Detail[] = [
	'improved',
	'unchanged',
	'worse',
	'before_count',
	'after_count',
	'gained',
	'lost',
	'missing'
];

/** The parts of everybody enrolled. A reader has them already: from the figure itself, and from the number enrolled. */
const parts: Detail[] = ['completed', 'withdrew', 'still_in'];

/** Intervals and effect sizes of a change. They are of everybody together: so few pairs as a group has only describe it. */
const inferred: Detail[] = ['d_z', 'g_z', 'g_z_low', 'g_z_high', 'd_av', 'd_av_low', 'd_av_high', 'mde'];

/** How many improved, where a mean of changes has it beside: the share of them is a figure of its own, which is protected. */
const ofAnotherFigure: Detail[] = ['improved', 'unchanged', 'worse'];

/** How many of the pairs said yes: less those of a sensitive question's figure by wave, it would leave the few who answered once. */
const ofThosePaired: Detail[] = ['before_count', 'after_count'];

function detailsOf(table: EditionTable, { cell }: Truth, { minCount }: Policy): Details | undefined {
	const { details } = cell;
	if (!details) return undefined;
	const untold = [
		...(isMeanChange(table.kind) ? ofAnotherFigure : []),
		...(table.sensitive ? ofThosePaired : [])
	];
	const told = numbers.filter((name) => details[name] !== undefined && !untold.includes(name));
	const whole = Object.keys(groupsOf(cell)).length === 0;
	const large = whole && told.every((name) => (details[name] ?? 0) >= minCount);
	// What the figure would be without change in those missing tells how many they are.
	const counted = large ? [...told, ...(told.includes('missing') ? (['no_change'] as const) : [])] : [];
	const plain = harmless.filter((name) => whole || !inferred.includes(name));
	const kept = [...plain, ...counted, ...(whole ? parts : [])].filter((name) => details[name] !== undefined);
	return kept.length > 0 ? Object.fromEntries(kept.map((name) => [name, details[name]])) : undefined;
}

/** The one thing that may be said of a share hidden because few do not count: it is at least so high, rounded down to whole percents. */
function boundOf(table: EditionTable, { cell }: Truth, state: State, { minCount, minBase }: Policy) {
	const { numerator, denominator } = cell;
	if (state.as !== 'suppressed' || !table.bounded || numerator === null || denominator === null) return {};
	const few = state.because === 'few-others' || (state.because === 'one-sided' && numerator === denominator);
	const least = Math.floor((100 * (denominator - minCount)) / denominator) / 100;
	return few && denominator >= minBase && denominator - numerator <= minCount && least > 0
		? { at_least: least }
		: {};
}

/** A cell as an edition shows it, in its state. */
export function publishedAs(truth: Truth, state: State, input: ToProtect): EditionCell {
	const { cell } = truth;
	const { indicator, version, dims, unit } = cell;
	const table = input.tables.find((one) => one.indicator === indicator)!;
	const nothing = { value: null, numerator: null, denominator: null, low: null, high: null, n: null };
	if (state.as === 'held') {
		const before = carried(input, cell)!;
		return { ...before, status: 'held', since: before.since ?? input.previous.at(-1)!.name };
	}
	if (state.as === 'suppressed')
		return {
			...{ indicator, version, dims, ...nothing, unit, status: 'suppressed' as const },
			...boundOf(table, truth, state, input.policy)
		};
	const details = detailsOf(table, truth, input.policy);
	const { details: _details, method: _method, ...rest } = cell;
	const group = Object.keys(groupsOf(cell)).length > 0;
	const figure = kinds[table.kind].pairs && group ? { ...rest, low: null, high: null } : rest;
	return { ...figure, ...(cell.status === 'ok' ? {} : { n: null }), ...(details ? { details } : {}) };
}
