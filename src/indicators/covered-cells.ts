import type { Cell } from '#schemas/cell.ts';
import { chosenOf, type Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { isRunning } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { absentFigure } from './absent-figure.ts';
import type { Coverage, ModesHeld } from './coverage.ts';

/** The countries that a question asks about. */
const askedAbout = ({ countries }: Pick<Programme, 'countries'>, where: Filters): string[] => {
	const chosen = chosenOf(where, 'country');
	return countries.map(({ code }) => code).filter((code) => !chosen || chosen.includes(code));
};

/** Whether nobody whom a question asks about delivered what a figure counts. */
export const nobodyCovered = (programme: Programme, { countries }: Coverage, where: Filters): boolean =>
	!askedAbout(programme, where).some((code) => countries.includes(code));

/** Whether a month is over in the records of a country. */
export const coversMonth = ({ lastMonth }: Coverage, country: string, month: string): boolean =>
	month <= (lastMonth.get(country) ?? month);

/**
 * Whether it is said of the events of a country how they were held: of all, of none, of whole kinds among several, or so that no kind is
 * known as a whole and a number of one mode would be too small.
 */
function modesOf(
	{ modes }: Coverage,
	country: string,
	{ dims }: Pick<Cell, 'dims'>,
	where: Filters
): { said: 'all' | 'none' | 'kinds' | 'some'; lacking: ModesHeld } {
	const chosen =
		dims['session_type'] === undefined ? chosenOf(where, 'session_type') : [dims['session_type']];
	const counted = Object.entries(modes.get(country) ?? {}).filter(
		([kind]) => kind === '' || (chosen?.includes(kind) ?? true)
	);
	const lacking = counted.filter(([, { held, said }]) => said < held);
	const said =
		lacking.length === 0
			? 'all'
			: lacking.length < counted.length
				? 'kinds'
				: counted.every(([, one]) => one.said === 0)
					? 'none'
					: 'some';
	return { said, lacking: Object.fromEntries(lacking) };
}

/** What of a figure's countries was delivered in part; empty where nothing was, and for figures of a month, which tell by themselves. */
function partlyOf(
	{ countries, until, registers }: Coverage,
	{ dims, status }: Cell,
	asked: readonly string[],
	/** The kinds of events of which it is not said how they were held, where the figure is of one mode. */
	lackingIn: (country: string) => ModesHeld
): Pick<Cell, 'partly'> {
	if (status !== 'ok' || dims['month'] !== undefined) return {};
	const own = dims['country'] === undefined ? asked : [dims['country']];
	const theirs = own.filter((code) => countries.includes(code));
	const ends = theirs.flatMap((code) => (until.has(code) ? [[code, until.get(code)!] as const] : []));
	const lists = theirs.flatMap((code) => registers.get(code) ?? []);
	const held = lists.reduce((sum, one) => sum + one.held, 0);
	const delivered = lists.reduce((sum, one) => sum + one.delivered, 0);
	const modes = theirs.flatMap((code) => {
		const lacking = lackingIn(code);
		return Object.keys(lacking).length > 0 ? [[code, lacking] as const] : [];
	});
	if (ends.length === 0 && delivered === held && modes.length === 0) return {};
	return {
		partly: {
			...(ends.length > 0 ? { until: Object.fromEntries(ends) } : {}),
			...(delivered < held ? { registers: { held, delivered } } : {}),
			...(modes.length > 0 ? { modes: Object.fromEntries(modes) } : {})
		}
	};
}

/**
 * Cells computed from what was delivered, with what was not said of each: a country that did not deliver has no figure rather than
 * nought, and a figure of several names those that are missing from it. A running figure of a month that some country's records
 * do not reach is not given: it would stand still and seem to be known.
 */
export function coveredCells(
	cells: readonly Cell[],
	definition: Pick<Definition, 'kind'>,
	programme: Programme,
	covered: Coverage,
	where: Filters
): Cell[] {
	const asked = askedAbout(programme, where);
	return cells.map((cell) => {
		const { country, month, wave, mode } = cell.dims;
		const asksHow = mode !== undefined || chosenOf(where, 'mode') !== undefined;
		const saidOf = (code: string) => modesOf(covered, code, cell, where);
		const lackingIn = (code: string) => (asksHow ? saidOf(code).lacking : {});
		const lacks = (code: string) =>
			!covered.countries.includes(code) ||
			(where.from !== undefined && where.from > (covered.until.get(code) ?? where.from)) ||
			(asksHow && ['none', 'some'].includes(saidOf(code).said)) ||
			(month !== undefined && !coversMonth(covered, code, month)) ||
			(wave !== undefined && !covered.asks(code, wave));
		const missing = (country === undefined || covered.shared ? asked : [country]).filter(lacks);
		if (missing.length === 0) return { ...cell, ...partlyOf(covered, cell, asked, lackingIn) };
		const own = country !== undefined && missing.includes(country);
		const all = missing.length === asked.length;
		const stands = isRunning(definition.kind) && missing.some((code) => covered.countries.includes(code));
		// Those of its events of which it is said are among what was counted.
		const mixed = asksHow && missing.some((code) => saidOf(code).said === 'some');
		if (own || all || stands || mixed) {
			const { indicator, version, dims, unit } = cell;
			return { indicator, version, dims, unit, ...absentFigure('not-collected', 'no-source') };
		}
		return { ...cell, without: missing, ...partlyOf(covered, cell, asked, lackingIn) };
	});
}
