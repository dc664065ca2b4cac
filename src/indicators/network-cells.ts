import type { Cell } from '#schemas/cell.ts';
import { lastDayUntil } from '#schemas/month-days.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import { type Kind } from '#schemas/kinds.ts';
import type { Figure } from './figure.ts';
import { layOut } from './cell-layout.ts';
import { type Ties, tiesWhen } from './ties.ts';
import { mixingByChance } from '#network/mixing-by-chance.ts';
import { components } from '#network/components.ts';
import { mixing } from '#network/mixing.ts';
import type { Pairs } from '#network/pairs.ts';
import { seeded } from '#statistics/random.ts';
import { absentFigure } from './absent-figure.ts';
import { seed } from './resample.ts';
import { rounded, roundedDetails } from './rounded.ts';

/**
 * The cells of a definition whose units are ties: the network as it was at the end of each month, if months are given,
 * and the whole network last. The range expected by chance is given for the whole only, because each month would take as long again.
 */
export async function networkCells(
	definition: Definition,
	months: readonly string[] | null,
	where: Filters,
	ties: Ties,
	pause: () => Promise<void>
): Promise<Cell[]> {
	const { kind } = definition;
	const byMonth = new Map<string, Figure>();
	for (const month of months ?? []) {
		const period = { ...where, to: lastDayUntil(month, where.to) };
		byMonth.set(month, await networkFigure(kind, ties, { where: period, chance: false, pause }));
		await pause();
	}
	const whole = await networkFigure(kind, ties, { where, chance: true, pause });
	return layOut(
		definition,
		months ? ['month'] : [],
		months ? [months] : [],
		() =>
			([month]) =>
				month === undefined ? whole : byMonth.get(month)!
	);
}

/** The period of the ties, whether to compute the range expected by chance (which takes longest), and a pause awaited in between. */
export interface NetworkQuestion {
	where: Pick<Filters, 'from' | 'to'>;
	chance: boolean;
	pause: () => Promise<void>;
}

/** The largest component's share of all participants enrolled; those without a tie are in the denominator. */
function componentFigure(pairs: Pairs, people: number): Figure {
	if (people === 0) return absentFigure('not-applicable', 'no-units');
	// Everybody is then a component of one, and the largest of these says nothing.
	if (pairs.a.length === 0) return absentFigure('not-applicable', 'no-ties');
	const sizes = components(pairs, people);
	return {
		value: rounded(sizes[0]! / people),
		numerator: sizes[0]!,
		denominator: people,
		low: null,
		high: null,
		n: pairs.a.length,
		status: 'ok',
		details: { components: sizes.length }
	};
}

/** The E-I index minus its value under random mixing; no value without ties, or if all participants are in one country. */
async function eiFigure(
	pairs: Pairs,
	countryOf: Uint16Array,
	{ chance, pause }: NetworkQuestion
): Promise<Figure> {
	const n = pairs.a.length;
	const { observed, expected } = mixing(pairs, countryOf);
	if (observed === null || expected === null)
		return absentFigure('not-applicable', countryOf.length === 0 ? 'no-units' : 'no-ties');
	if (countryOf.every((country) => country === countryOf[0]))
		return { ...absentFigure('not-applicable', 'too-few'), n };
	await pause();
	const bounds = chance ? await mixingByChance(pairs, countryOf, { random: seeded(seed), pause }) : null;
	return {
		value: rounded(observed - expected),
		numerator: null,
		denominator: null,
		low: null,
		high: null,
		n,
		status: 'ok',
		details: roundedDetails({
			observed,
			expected,
			...(bounds && { chance_low: bounds.low, chance_high: bounds.high })
		})
	};
}

/** Cached figures, by everything they depend on: the ties and the period, which is the only filter that applies. */
const cache = new WeakMap<Ties, Map<string, Promise<Figure>>>();

/**
 * The figure of a network, kinds `component` and `ei-index`. All participants enrolled belong to it, whatever the period. The same
 * ties give the same figure on every machine, because the seed is fixed.
 */
export function networkFigure(kind: Kind, ties: Ties, question: NetworkQuestion): Promise<Figure> {
	const figures = cache.get(ties) ?? new Map<string, Promise<Figure>>();
	cache.set(ties, figures);
	const { where, chance } = question;
	const key = JSON.stringify([kind, chance, where.from, where.to]);
	let found = figures.get(key);
	if (!found) {
		const make = async () => {
			const pairs = tiesWhen(ties, where);
			await question.pause();
			switch (kind) {
				case 'component':
					return componentFigure(pairs, ties.countryOf.length);
				case 'ei-index':
					return eiFigure(pairs, ties.countryOf, question);
				default:
					throw new Error(`invalid kind: ${kind} is not computed from ties`);
			}
		};
		found = make();
		figures.set(key, found);
		found.catch(() => figures.delete(key));
	}
	return found;
}
