import type { Engine } from '#engine/engine.ts';
import { originOf } from '#engine/row-origin.ts';
import type { Delivery } from '#schemas/delivery.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** Whom the figures of a definition cover. */
export interface Coverage {
	/** Codes of the countries that delivered everything that it counts, in the programme's order. */
	countries: readonly string[];
	/** Whether other countries are missing from its figures; false for what belongs to no country. */
	partial: boolean;
	/** Whether a figure of one country counts what others delivered too, as ties do. */
	shared: boolean;
	/** The last month that the records of a country cover as a whole, as yyyy-mm; countries not named cover all of them. */
	lastMonth: ReadonlyMap<string, string>;
}

/** The countries that have answers of each wave. */
export type WavesOfCountries = ReadonlyMap<string, ReadonlySet<string>>;

export async function wavesOfCountries(engine: Engine): Promise<WavesOfCountries> {
	const { from, country } = originOf('survey_response');
	const rows =
		await engine.query(`SELECT DISTINCT CAST(t.wave AS VARCHAR) AS wave, CAST(${country} AS VARCHAR) AS country
		FROM ${from}`);
	const found = new Map<string, Set<string>>();
	for (const { wave, country } of rows)
		found.set(String(wave), (found.get(String(wave)) ?? new Set()).add(String(country)));
	return found;
}

/** The tables that a definition counts. */
const tablesOf = ({ sources }: Pick<Definition, 'sources'>): string[] => [
	...new Set(sources.map((source) => source.split('.')[0]!))
];

/** The last month that ends on or before a day. */
function lastWholeMonth(day: string): string {
	const next = new Date(`${day}T00:00:00Z`);
	next.setUTCDate(next.getUTCDate() + 1);
	// The day after the last day of a month is the first of the next; otherwise the month is not over.
	next.setUTCDate(0);
	return next.toISOString().slice(0, 7);
}

/**
 * Whom the figures of a definition cover, from the delivery matrix. What belongs to no country, such as the meetings of
 * the whole programme and its products, is delivered by the lead; where there is none, by all partners.
 */
export function coverageOf(
	definition: Pick<Definition, 'sources' | 'scope' | 'asked'>,
	{ countries }: Programme,
	matrix: readonly Delivery[],
	waves: WavesOfCountries
): Coverage {
	const tables = tablesOf(definition);
	const rowOf = (code: string, table: string) =>
		matrix.find((one) => one.country === code && one.table === table);
	const covered = countries
		.map(({ code }) => code)
		.filter(
			(code) =>
				tables.every((table) => rowOf(code, table)?.state !== 'missing') &&
				(rowOf(code, 'participant')?.state !== 'rows' ||
					definition.asked.every((wave) => waves.get(wave)?.has(code)))
		);
	if (definition.scope === 'programme' || tables.includes('product')) {
		const leads = countries.filter(({ partner }) => partner.lead);
		const must = leads.length > 0 ? leads : countries;
		const there = must.every(({ code }) => covered.includes(code));
		return {
			countries: there ? countries.map(({ code }) => code) : [],
			partial: false,
			shared: false,
			lastMonth: new Map()
		};
	}
	const ends = covered.flatMap((code): [string, string][] => {
		const days = tables.flatMap((table) => rowOf(code, table)?.until ?? []);
		return days.length === 0 ? [] : [[code, lastWholeMonth(days.sort()[0]!)]];
	});
	return {
		countries: covered,
		partial: covered.length < countries.length,
		shared: tables.includes('connection'),
		lastMonth: new Map(ends)
	};
}
