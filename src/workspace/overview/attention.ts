import type { Delivery } from '#schemas/delivery.ts';
import { behind, type EventArea } from './events.ts';
import type { Due } from './due.ts';
import type { Growth } from './enrolment.ts';

/** A number of something in one country. */
export interface InCountry {
	country: string;
	count: number;
}

/** What asks for attention, one kind each, with where it is. Nothing is here that does not. */
export type Attention =
	| { kind: 'tables'; of: { country: string; tables: string[] }[] }
	| { kind: 'forms'; of: { country: string; waves: string[] }[] }
	| { kind: 'registers'; of: InCountry[]; held: number }
	| {
			kind: 'events';
			of: { country: string | null; lanes: { type: string; held: number; expected: number }[] }[];
	  }
	| { kind: 'unheard'; of: { country: string | null; count: number }[] }
	| { kind: 'due'; of: InCountry[]; wave: string }
	| { kind: 'enrolled'; of: InCountry[]; target: number }
	| { kind: 'odd'; count: number };

export interface AttentionFacts {
	countries: readonly string[];
	/** The delivery matrix, of the tables that the programme collects. */
	matrix: readonly Delivery[];
	areas: readonly EventArea[];
	due: Due | null;
	growth: readonly Growth[];
	/** How many are to enrol in each country; null where the programme does not say. */
	target: number | null;
	/** Warnings that nobody answered; null where they are not known yet. */
	odd: number | null;
}

const counted = (of: readonly InCountry[]) => of.filter(({ count }) => count > 0);

/** What asks for attention, in the order in which a lead can do something about it. */
export function attention(facts: AttentionFacts): Attention[] {
	const { countries, areas, due, growth, target, odd } = facts;
	const of = (country: string) => facts.matrix.filter((one) => one.country === country);
	const registers = countries.flatMap((country) => {
		const one = of(country).find(({ table, state }) => table === 'attendance' && state === 'rows')?.registers;
		return one ? [{ country, held: one.held, count: one.held - one.delivered }] : [];
	});
	const found: (Attention | null)[] = [
		{
			kind: 'tables',
			of: countries
				.map((country) => ({
					country,
					tables: of(country)
						.filter(({ state }) => state === 'missing')
						.map(({ table }) => table)
				}))
				.filter(({ tables }) => tables.length > 0)
		},
		{
			kind: 'forms',
			of: countries
				.map((country) => ({ country, waves: of(country).flatMap(({ lacking }) => lacking ?? []) }))
				.filter(({ waves }) => waves.length > 0)
		},
		{ kind: 'registers', of: counted(registers), held: registers.reduce((sum, { held }) => sum + held, 0) },
		{
			kind: 'events',
			of: areas
				.map((area) => ({ country: area.country, lanes: behind(area) }))
				.filter(({ lanes }) => lanes.length > 0)
		},
		{
			kind: 'unheard',
			of: areas
				.map(({ country, lanes }) => ({
					country,
					count: lanes.flatMap(({ marks }) => marks).filter(({ state }) => state === 'unheard').length
				}))
				.filter(({ count }) => count > 0)
		},
		due && {
			kind: 'due',
			of: counted(due.people.map(({ country, ids }) => ({ country, count: ids.length }))),
			wave: due.wave
		},
		target === null
			? null
			: {
					kind: 'enrolled',
					of: growth
						.filter(({ delivered, total }) => delivered && total < target)
						.map(({ country, total }) => ({ country, count: total })),
					target
				},
		odd ? { kind: 'odd', count: odd } : null
	];
	return found.filter((one) => one !== null).filter((one) => one.kind === 'odd' || one.of.length > 0);
}
