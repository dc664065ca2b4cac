import { cellName } from '#schemas/cell-name.ts';
import type { EditionTable } from '#schemas/edition.ts';
import { isRunning, kinds } from '#schemas/kinds.ts';
import type { Breach } from './breach.ts';
import { contextsOf, isCount, isMean, marginsOf } from './contexts.ts';
import { isSmallChange, type Policy } from './gate.ts';
import { countName } from './names.ts';
import { cellsByName, type Published } from './published.ts';
import { countedIn } from './world.ts';

/** The exact value of a count, where the attacker has it. */
export type Exact = (name: string) => number | undefined;

/**
 * What two editions in a row tell of those who came or changed between them: counts that are known in both and differ by a few, and
 * what is left of a known change when the known changes of its parts are taken away. The change of a whole that adds up is
 * looked at with every count of a share: who answers yes, who does not, and both.
 */
export function newcomers(
	before: Published,
	after: Published,
	edition: number,
	exact: Exact,
	policy: Policy
): Breach[] {
	return after.tables
		.filter(({ protects, kind }) => protects !== 'nobody' && kinds[kind].needs !== 'contrast')
		.flatMap((table) => {
			const was = before.tables.find(({ indicator }) => indicator === table.indicator);
			return was?.version === table.version ? changesIn(table, edition, exact, policy) : [];
		});
}

function changesIn(table: EditionTable, edition: number, exact: Exact, policy: Policy): Breach[] {
	const { indicator } = table;
	const least = isMean(table) ? policy.minBase : policy.minCount;
	return countedIn(table).flatMap((counted) => {
		const change = (dims: Record<string, string>): number | undefined => {
			const [was, is] = [edition - 1, edition].map((at) => exact(countName(indicator, counted, dims, at)));
			return was === undefined || is === undefined ? undefined : is - was;
		};
		const breach = (dims: Record<string, string>, by: number): Breach[] =>
			isSmallChange(by, least)
				? [{ attack: 'newcomers', edition, indicator, dims, counted, low: by, high: by }]
				: [];
		const single = contextsOf(table).flatMap((dims) => breach(dims, change(dims) ?? 0));
		const left = marginsOf(table)
			.filter(({ adds }) => adds)
			.flatMap(({ total, parts }) => {
				const whole = change(total);
				const changes = parts.map(change);
				if (whole === undefined || !changes.includes(undefined)) return [];
				return breach(
					parts[changes.indexOf(undefined)]!,
					changes.reduce((rest: number, by) => rest - (by ?? 0), whole)
				);
			});
		return [...single, ...left];
	});
}

/** Steps of a running count within one edition that speak of a few. */
export function steps(published: Published, edition: number, { minCount }: Policy): Breach[] {
	const cells = cellsByName(published);
	return published.tables
		.filter((table) => table.protects !== 'nobody' && isCount(table) && isRunning(table.kind))
		.flatMap(({ indicator, ...table }) =>
			marginsOf({ indicator, ...table }).flatMap(({ total, parts }) => {
				const told = [...parts, total].flatMap((dims) => {
					const cell = cells.get(cellName({ indicator, dims }));
					return cell?.status === 'ok' ? [{ dims, n: cell.n ?? 0 }] : [];
				});
				return told.flatMap(({ dims, n }, i): Breach[] => {
					const by = n - (told[i - 1]?.n ?? 0);
					return isSmallChange(by, minCount)
						? [{ attack: 'newcomers', edition, indicator, dims, counted: 'n', low: by, high: by }]
						: [];
				});
			})
		);
}
