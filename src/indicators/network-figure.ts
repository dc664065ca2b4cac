import { mixingByChance } from '#network/chance.ts';
import { components } from '#network/components.ts';
import { mixing } from '#network/mixing.ts';
import type { Pairs } from '#network/pairs.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Kind } from '#schemas/indicator.ts';
import { seeded } from '#statistics/random.ts';
import { absent } from './absent-figure.ts';
import type { Figure } from './figure.ts';
import { seed } from './resample.ts';
import { rounded, roundedDetails } from './rounded.ts';
import { tiesWhen, type Ties } from './ties.ts';

/** The period of the ties, whether to say what chance gives (which takes longest), and what is awaited in between. */
export interface NetworkQuestion {
	where: Pick<Filters, 'from' | 'to'>;
	chance: boolean;
	pause: () => Promise<void>;
}

/** The largest component's share of everybody enrolled: who has no tie is in the denominator. */
function componentFigure(pairs: Pairs, people: number): Figure {
	if (people === 0) return absent('not-applicable', 'no-units');
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

/** E-I less its value under random mixing; without ties there is none, and in one country alone nothing to mix. */
async function eiFigure(
	pairs: Pairs,
	countryOf: Uint16Array,
	{ chance, pause }: NetworkQuestion
): Promise<Figure> {
	const n = pairs.a.length;
	const { observed, expected } = mixing(pairs, countryOf);
	if (observed === null || expected === null) return absent('not-applicable', 'no-units');
	if (countryOf.every((country) => country === countryOf[0]))
		return { ...absent('not-applicable', 'too-few'), n };
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

/** Figures by what they depend on: the ties, and of all filters the period alone. */
const kept = new WeakMap<Ties, Map<string, Promise<Figure>>>();

/**
 * The figure of a network, kinds `component` and `ei-index`. Everybody enrolled belongs to it, whatever the period. The same
 * ties give the same figure everywhere, since the seed is fixed.
 */
export function networkFigure(kind: Kind, ties: Ties, question: NetworkQuestion): Promise<Figure> {
	const figures = kept.get(ties) ?? new Map<string, Promise<Figure>>();
	kept.set(ties, figures);
	const { where, chance } = question;
	const key = JSON.stringify([kind, chance, where.from, where.to]);
	let found = figures.get(key);
	if (!found) {
		const make = async () => {
			const pairs = tiesWhen(ties, where);
			await question.pause();
			return kind === 'component'
				? componentFigure(pairs, ties.countryOf.length)
				: eiFigure(pairs, ties.countryOf, question);
		};
		found = make();
		figures.set(key, found);
		found.catch(() => figures.delete(key));
	}
	return found;
}
