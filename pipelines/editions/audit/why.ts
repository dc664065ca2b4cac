import type { Known } from '#disclosure/audit.ts';
import { policyNumber } from '#disclosure/published.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { groupKey } from '#schemas/cell-name.ts';
import type { EditionCell, EditionTable } from '#schemas/edition.ts';
import { kinds } from '#schemas/kinds.ts';
import { measureOf, groupsOf } from '#schemas/measure.ts';
import { Misuse } from '../../tooling/command.ts';

type Dims = Record<string, string>;

/** A figure as it is asked for: `completion/country=DK`, `completion/country`, `completion`. */
export interface Asked {
	indicator: string;
	/** A dim without a group asks for the breakdown. */
	dims: Record<string, string | null>;
}

/** Reads what `--why` names. Throws where it names nothing. */
export function askedFor(text: string): Asked {
	const [indicator, ...parts] = text.split('/');
	if (!indicator) throw new Misuse(`invalid --why: "${text}"; write INDICATOR or INDICATOR/DIM=GROUP`);
	return {
		indicator,
		dims: Object.fromEntries(
			parts.map((part) => {
				const at = part.indexOf('=');
				return at < 0 ? [part, null] : [part.slice(0, at), part.slice(at + 1)];
			})
		)
	};
}

/** The number that a cell shows, in words. */
function shown({ value, numerator, denominator, unit, n }: EditionCell): string {
	if (value === null) return 'no number';
	const of = numerator !== null && denominator !== null ? ` (${numerator} of ${denominator})` : '';
	return `${value} ${unit}${of}${n === null ? '' : `, n ${n}`}`;
}

/** What somebody who puts everything together knows of the numbers behind a cell. */
function knownOf({ indicator, dims }: EditionCell, known: readonly Known[], edition: number): string[] {
	return known
		.filter(
			({ count }) =>
				count.edition === edition &&
				count.table.indicator === indicator &&
				groupKey(count.dims) === groupKey(dims) &&
				['numerator', 'denominator', 'n'].includes(count.counted)
		)
		.map(({ count, interval: [low, high], values }) =>
			low === high
				? `  ${count.counted}: known to be ${low}`
				: `  ${count.counted}: at least ${values} values are possible, ${low} to ${high} among them`
		);
}

function exactly(
	{ disclosure, protects }: EditionTable,
	{ head }: PublishedEdition,
	indicator: string
): string {
	const named = head.policy['exact'];
	if (Array.isArray(named) && named.includes(indicator))
		return 'exact, since the programme says so, with a reason, in programme.json (disclosure.exact)';
	if (disclosure === 'exact' || protects === 'nobody')
		return 'exact, since it counts what was delivered and no people';
	return 'exact, since it counts all who enrolled, or those of a country, in which the plan states its targets';
}

function ofCell(cell: EditionCell, table: EditionTable, edition: PublishedEdition): string {
	switch (cell.status) {
		case 'ok':
			return exactly(table, edition, cell.indicator);
		case 'perturbed':
			if (table.protects === 'ties') return 'altered: ties are told in steps of five';
			if (['network', 'inequality'].includes(kinds[table.kind].value))
				return 'altered: a figure of the network as a whole, told with two decimals and without the numbers behind it';
			return `altered: the numbers of ${table.protects} behind it by at most ${cell.altered} at random, so that nobody can be recognised`;
		case 'small-base':
			return `not told: a share, mean or median of fewer than ${policyNumber(edition, 'minBase', 10)} people`;
		case 'sensitive':
			return 'not told: sensitive in this group';
		case 'not-collected':
			return `no figure: not collected${cell.reason ? ` (${cell.reason})` : ''}`;
		case 'not-applicable':
			return `no figure: does not apply${cell.reason ? ` (${cell.reason})` : ''}`;
		case 'suppressed':
			return 'suppressed by the former method';
		case 'held':
			return `the figure of edition ${cell.since}, by the former method`;
	}
}

/** Why an edition has no such figure. */
function missing({ indicator, dims }: Asked, { head, tables }: PublishedEdition): string {
	const dim = Object.keys(dims).find((name) => name !== 'measure' && name !== 'wave') ?? null;
	const isOut = (of: string | null) =>
		head.left_out?.some((one) => one.indicator === indicator && one.dim === of) ?? false;
	const because = 'left out: somebody who puts everything together could have learnt too much';
	if (isOut(null)) return because;
	const table = tables.find((one) => one.indicator === indicator);
	if (!table)
		return 'missing: the edition has no such figure; it is for the workspace only, or its publisher left it out';
	if (dim !== null && isOut(dim)) return because;
	if (dim !== null && table.disclosure === 'sensitive')
		return `missing: sensitive figures are told of everybody, or by ${table.by.map((one) => one.dim).join(', ') || 'nothing'}`;
	if (dim !== null && !table.by.some((one) => one.dim === dim))
		return `missing: not broken down by ${dim}, or its publisher left that out; it is by ${table.by.map((one) => one.dim).join(', ') || 'nothing'}`;
	return 'missing: it has no such group';
}

/** Why figures of an edition are exact, altered or missing, as lines of text; `known` is what can be worked out from it and those before. */
export function why(asked: Asked, editions: readonly PublishedEdition[], known: readonly Known[]): string[] {
	const at = editions.length - 1;
	const edition = editions[at]!;
	const { indicator, dims } = asked;
	const fits = (cell: EditionCell) => {
		const [groups, measure] = [groupsOf(cell), measureOf(cell)];
		const own: Dims = { ...groups, ...(measure === undefined ? {} : { measure }) };
		return (
			cell.indicator === indicator &&
			Object.entries(dims).every(
				([dim, group]) => own[dim] !== undefined && (group === null || own[dim] === group)
			) &&
			Object.keys(groups).every((dim) => dim in dims)
		);
	};
	const cells = edition.cells.filter(fits);
	const table = edition.tables.find((one) => one.indicator === indicator);
	if (cells.length === 0 || !table) return [`${indicator}: ${missing(asked, edition)}`];
	return cells.flatMap((cell) => [
		`${indicator} ${JSON.stringify(cell.dims)}: ${shown(cell)}; ${ofCell(cell, table, edition)}`,
		...(cell.status === 'perturbed' ? knownOf(cell, known, at) : [])
	]);
}
