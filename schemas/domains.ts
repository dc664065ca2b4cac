import { characteristicsOf } from './characteristics-of.ts';
import { unnamed, type NamedCode } from './named-code.ts';
import type { Programme } from './programme.ts';
import { personKind, productKind, sector } from './tables/vocabulary.ts';

/** The months of the programme's widest published period, `YYYY-MM`. */
export function months(programme: Pick<Programme, 'period'>): string[] {
	const all = [programme.period, ...programme.period.versions];
	const first = all.map((p) => p.from).sort()[0]!;
	const last = all
		.map((p) => p.to)
		.sort()
		.at(-1)!;
	const out: string[] = [];
	for (
		let [y, m] = first.split('-').map(Number) as [number, number];
		;
		m === 12 ? ((y += 1), (m = 1)) : (m += 1)
	) {
		const month = `${y}-${String(m).padStart(2, '0')}`;
		out.push(month);
		if (month >= last.slice(0, 7)) return out;
	}
}

/** The code lists of a programme that are no characteristics, with their names where the programme has them. */
export function namedDomains(programme: Programme) {
	const { session_type, activity, person_kind, product_kind, sector: sectors } = programme.domains;
	return {
		country: programme.countries,
		session_type,
		activity,
		person_kind: person_kind ?? unnamed(personKind),
		product_kind: product_kind ?? unnamed(productKind),
		sector: sectors ?? unnamed(sector),
		wave: programme.waves.map(({ code, name }) => ({ code, name: name ?? null })),
		item_code: unnamed(programme.instruments.flatMap((i) => i.items.map((item) => item.item_code))),
		month: unnamed(months(programme))
	} satisfies Record<string, readonly NamedCode[]>;
}

/** The code lists that tables use, as plain codes. */
export type Domains = Record<keyof ReturnType<typeof namedDomains>, string[]>;

/** The code lists that tables use, as plain codes. */
export const domains = (programme: Programme): Domains =>
	Object.fromEntries(
		Object.entries(namedDomains(programme)).map(([name, list]) => [name, list.map(({ code }) => code)])
	) as Domains;

/**
 * The values of a code column with their names: of a characteristic, or of a code list under the column's name. Empty where the
 * programme has none of that name.
 */
export function namedCodes(programme: Programme, column: string): readonly NamedCode[] {
	const own = characteristicsOf(programme).find(({ code }) => code === column);
	if (own) return own.values;
	return (namedDomains(programme) as Record<string, readonly NamedCode[]>)[column] ?? [];
}
