import type { PublishedEdition } from '#edition/draft.ts';
import { asCell } from '#edition/as-cell.ts';
import { besideText } from '#language/beside.ts';
import { figureText, numberText, ratioText, targetText } from '#language/figure.ts';
import { deviationText, signedDeviation } from '#language/sentences/deviation.ts';
import { coveredFigure, shortWholeName } from '#language/whole.ts';
import type { Translate } from '#language/translate.ts';
import type { Cell } from '#schemas/cell.ts';
import type { EditionEvent } from '#schemas/edition.ts';
import { exactValue } from '#schemas/exact-value.ts';
import type { Definition } from '#schemas/indicator.ts';
import { levelRange } from '#schemas/level-range.ts';
import { plannedEvents } from '#schemas/planned-events.ts';
import type { Programme } from '#schemas/programme.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { parameterFacts } from '#views/parameter-facts.ts';
import { numbersIn } from './numbers.ts';

type Sources = Pick<PublishedEdition, 'programme' | 'catalogue'>;

/**
 * Every number that a page may give for one cell: its value, numerator, denominator and interval, what stands beside it, its
 * target and the difference from it.
 */
function cellNumbers(t: Translate, { programme, catalogue }: Sources, cell: Cell): string[] {
	const definition = catalogue.find(({ id }) => id === cell.indicator)!;
	const { without } = cell;
	const target = targetOfCell(programme, definition, cell);
	const said = [
		// How many countries a figure is of, where some did not deliver.
		...(without || cell.partly
			? [coveredFigure(t, programme, cell, { target }), shortWholeName(t, programme, 'country', { without })]
			: []),
		figureText(t, cell, null),
		figureText(t, cell, target),
		ratioText(t, cell),
		t.number(cell.n),
		besideText(t, cell, target)
	];
	if (cell.value === null) return [...said, ...(target === null ? [] : [targetText(t, target, cell.unit)])];
	said.push(numberText(t, cell.value, cell.unit), ...levelNumbers(t, programme, definition, cell));
	for (const part of [cell.numerator, cell.denominator]) if (part !== null) said.push(t.number(part));
	if (target === null) return said;
	const apart = signedDeviation(t, cell.value, target, cell.unit);
	return [
		...said,
		targetText(t, target, cell.unit),
		apart,
		deviationText(t, exactValue({ ...cell, value: cell.value }), target, cell.unit)
	];
}

/** The levels before and after of a change, as its cell tells them, and the ends of the range that they can have. */
function levelNumbers(
	t: Translate,
	programme: Programme,
	definition: Definition,
	{ details, n }: Cell
): string[] {
	const { before_mean, after_mean, before_count, after_count } = details ?? {};
	const range = levelRange(programme, definition);
	const means = [before_mean, after_mean].flatMap((level) => (level == null ? [] : [t.number(level, 2)]));
	const shares = [before_count, after_count].flatMap((count) =>
		count == null ? [] : [t.percent(count / n)]
	);
	if (!range || means.length + shares.length === 0) return [];
	return [
		...means,
		...shares,
		...[range.low, range.high].map((end) => (shares.length ? t.percent(end) : t.number(end)))
	];
}

/** Of how many countries an indicator has no figure, of how many: a title says so where they are too many to be named. */
function absentNumbers(t: Translate, { countries }: Programme, cells: readonly Cell[]): string[] {
	const absent = new Map<string, number>();
	for (const { indicator, dims, value } of cells)
		if (value === null && dims['country'] !== undefined && Object.keys(dims).length === 1)
			absent.set(indicator, (absent.get(indicator) ?? 0) + 1);
	return absent.size ? [...absent.values(), countries.length].map((count) => t.number(count)) : [];
}

/** How many events were planned, held, and held online: of each kind in each country, and together. */
function eventNumbers(
	t: Translate,
	{ programme, catalogue }: Sources,
	events: readonly EditionEvent[]
): string[] {
	const held = events.filter(({ status }) => status === 'held');
	const groups = [...new Set(events.map(({ country, type }) => JSON.stringify([country, type])))];
	const by = (some: readonly EditionEvent[]) =>
		groups.map(
			(group) => some.filter(({ country, type }) => JSON.stringify([country, type]) === group).length
		);
	const plans = (['country', 'programme'] as const).flatMap((per) =>
		plannedEvents(programme, catalogue, per).flatMap(({ count }) =>
			per === 'country' ? programme.countries.map(() => count) : [count]
		)
	);
	const online = held.filter(({ mode }) => mode === 'online').length;
	const sum = plans.reduce((all, one) => all + one, 0);
	return [...by(events), ...by(held), ...plans, sum, events.length, held.length, online].map((count) =>
		t.number(count)
	);
}

/**
 * The numbers that may be given for these indicators of an edition (all where none are named), in its
 * language's format.
 */
export function allowedNumbers(
	t: Translate,
	edition: PublishedEdition,
	indicators?: readonly string[]
): Set<string> {
	const cells = edition.cells
		.filter(({ indicator }) => indicators === undefined || indicators.includes(indicator))
		.map(asCell);
	// The page of one indicator also says what it was made with: from 4 on, within 14 days.
	const made = edition.catalogue
		.filter(({ id }) => indicators?.includes(id))
		.flatMap((definition) => parameterFacts(t, edition.programme, definition))
		.map(({ text }) => text);
	const held = edition.events && indicators === undefined ? eventNumbers(t, edition, edition.events) : [];
	const absent = absentNumbers(t, edition.programme, cells);
	return new Set(
		[...cells.flatMap((cell) => cellNumbers(t, edition, cell)), ...made, ...absent, ...held].flatMap(
			numbersIn
		)
	);
}
