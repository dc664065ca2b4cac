import type { Engine } from '#engine/engine.ts';
import { originOf } from '#engine/row-origin.ts';
import type { Delivery } from '#schemas/delivery.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import type { QuestionHeld } from './questions-held.ts';

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
	/** The last day that the records of a country reach, where that is before the end of the programme. */
	until: ReadonlyMap<string, string>;
	/** At how many events held somebody noted who came, by country, for what counts attendance. */
	registers: ReadonlyMap<string, NonNullable<Delivery['registers']>>;
	/** In whose records it is not said of all events that are counted how they were held, with how many of each kind. */
	modes: ReadonlyMap<string, ModesHeld>;
	/** Whether a country was asked in a wave what a figure of that wave counts. */
	asks: (country: string, wave: string) => boolean;
}

/** Of how many events of each kind it is said how they were held; the kind is empty where it is known of all together only. */
export type ModesHeld = Readonly<Record<string, { held: number; said: number }>>;

/** What the records hold of each country, besides whole tables. */
export interface Held {
	matrix: readonly Delivery[];
	questions: readonly QuestionHeld[];
	/** The countries in which some row fills a column, by `table.column`. */
	filled: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The countries in which some row fills a column, `table.column`. */
export async function countriesFilling(engine: Engine, source: string): Promise<ReadonlySet<string>> {
	const [table, column] = source.split('.') as [string, string];
	const { from, country } = originOf(table);
	const rows = await engine.query(`SELECT DISTINCT CAST(${country} AS VARCHAR) AS country
		FROM ${from} WHERE t."${column}" IS NOT NULL AND ${country} IS NOT NULL`);
	return new Set(rows.map((row) => String(row['country'])));
}

/** Those of a definition's sources that are columns. */
export const columnsOf = ({ sources }: Pick<Definition, 'sources'>): string[] =>
	sources.filter((source) => source.includes('.'));

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

type Counting = Pick<
	Definition,
	'sources' | 'scope' | 'asked' | 'items' | 'linkedScale' | 'measuredBy' | 'parameters'
>;

/** Whether a country may have had events or persons of the kinds that a definition counts, and delivered nothing that would show it. */
const lacksKinds = ({ parameters }: Counting, rowOf: (table: string) => Delivery | undefined): boolean =>
	Object.values(parameters).some(({ type, value }) => {
		const table = type === 'person_kind' ? 'person' : type.startsWith('session') ? 'session' : '';
		const lacking = rowOf(table)?.kinds;
		return [value].flat().every((kind) => lacking?.includes(String(kind)));
	});

/** Of the kinds of events that a definition counts; null where it is said of all of them. */
function modesCounted({ parameters }: Counting, modes: Delivery['modes']): ModesHeld | null {
	if (!modes) return null;
	const named = Object.values(parameters).filter(({ type }) => type.startsWith('session_type'));
	const counted = named.flatMap(({ value }) => [value].flat().map(String));
	const all = Object.entries(modes.kinds ?? { '': modes });
	const own = all.filter(([kind]) => kind === '' || named.length === 0 || counted.includes(kind));
	return own.some(([, { held, said }]) => said < held) ? Object.fromEntries(own) : null;
}

/** Whether a country has forms of a wave, or of any, with the questions that a definition counts. */
function hasForms(
	{ items, linkedScale }: Counting,
	{ instruments }: Programme,
	questions: readonly QuestionHeld[],
	wave: string | null
) {
	const scale = instruments
		.flatMap((instrument) => instrument.items)
		.flatMap(({ item_code, scale_code }) => (scale_code === linkedScale ? [item_code] : []));
	return (code: string): boolean => {
		const held = questions
			.filter((one) => one.country === code && (wave === null || one.wave === wave))
			.map(({ item }) => item);
		if (items.length > 0) return items.every((item) => held.includes(item));
		return linkedScale === null ? held.length > 0 : scale.some((item) => held.includes(item));
	};
}

/**
 * Whom the figures of a definition cover. What belongs to no country, such as the meetings of the whole programme and its
 * products, is delivered by the lead; where there is none, by all partners. A country in which nobody was asked a question, or of
 * which no row fills a column, has not delivered it, unless it has no participants at all. Lists of who came tell of no other event, and
 * records that name no expert do not tell that none came.
 */
export function coverageOf(
	definition: Counting,
	programme: Programme,
	{ matrix, questions, filled }: Held
): Coverage {
	const { countries } = programme;
	const tables = tablesOf(definition);
	const rowOf = (code: string, table: string) =>
		matrix.find((one) => one.country === code && one.table === table);
	const hasPeople = (code: string) => rowOf(code, 'participant')?.state === 'rows';
	const asks = (wave: string | null) => hasForms(definition, programme, questions, wave);
	const waves = definition.asked.length === 0 && definition.items.length > 0 ? [null] : definition.asked;
	const covered = countries
		.map(({ code }) => code)
		.filter(
			(code) =>
				tables.every((table) => rowOf(code, table)?.state !== 'missing') &&
				!lacksKinds(definition, (table) => rowOf(code, table)) &&
				(!hasPeople(code) ||
					(waves.every((wave) => asks(wave)(code)) &&
						columnsOf(definition).every((source) => filled.get(source)?.has(code) ?? true)))
		);
	if (definition.scope === 'programme' || tables.includes('product')) {
		const leads = countries.filter(({ partner }) => partner.lead);
		const must = leads.length > 0 ? leads : countries;
		const there = must.every(({ code }) => covered.includes(code));
		return { ...everybody, countries: there ? countries.map(({ code }) => code) : [], partial: false };
	}
	const ends = covered.flatMap((code): [string, string][] => {
		const days = tables.flatMap((table) => rowOf(code, table)?.until ?? []);
		return days.length === 0 ? [] : [[code, days.sort()[0]!]];
	});
	const lists = covered.flatMap((code) => {
		const registers = tables.includes('attendance') ? rowOf(code, 'attendance')?.registers : undefined;
		return registers ? [[code, registers] as const] : [];
	});
	return {
		countries: covered,
		partial: covered.length < countries.length,
		shared: tables.includes('connection'),
		until: new Map(ends),
		lastMonth: new Map(ends.map(([code, day]) => [code, lastWholeMonth(day)])),
		registers: new Map(lists),
		modes: new Map(
			covered.flatMap((code) => {
				const counted = modesCounted(definition, rowOf(code, 'session')?.modes);
				return counted ? [[code, counted]] : [];
			})
		),
		asks: (code, wave) => definition.measuredBy !== 'wave' || !hasPeople(code) || asks(wave)(code)
	};
}

/** Of figures that nothing limits. */
const everybody: Omit<Coverage, 'countries' | 'partial'> = {
	shared: false,
	until: new Map(),
	lastMonth: new Map(),
	registers: new Map(),
	modes: new Map(),
	asks: () => true
};
