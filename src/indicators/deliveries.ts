import type { Engine } from '#engine/engine.ts';
import { deliveredCountrySql, recordedTables } from '#engine/row-origin.ts';
import type { DeclaredDelivery, Delivery, DeliveryState } from '#schemas/delivery.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributorOf } from './contributor.ts';
import { kindsLacking } from './kinds-lacking.ts';
import type { QuestionHeld } from './questions-held.ts';

/** A file that was read, and whose partner delivered it; null where several did together. */
interface ReadFile {
	country: string | null;
	table: string;
	rows: number;
}

/** What partners said of their tables, as the records have it. */
type Declared = { country: string } & DeclaredDelivery;

/** Files whose rows were all rejected tell nothing. */
async function filesRead(engine: Engine, programme: Programme): Promise<ReadFile[]> {
	const rows =
		await engine.query(`SELECT * REPLACE (CAST(read AS DOUBLE) AS read, CAST(accepted AS DOUBLE) AS accepted,
		CAST(rejected AS DOUBLE) AS rejected, CAST(blank AS DOUBLE) AS blank)
		FROM import_batch WHERE accepted > 0 OR rejected = 0`);
	return rows.map((row) => ({
		country: (row['country'] as string | null | undefined) ?? contributorOf(programme, String(row['file'])),
		table: String(row['table_name']),
		rows: row['accepted'] as number
	}));
}

/** Empty for records from before partners could say it. */
async function declarations(engine: Engine): Promise<Declared[]> {
	const found = await engine.query(
		`SELECT 1 AS found FROM information_schema.tables WHERE table_name = 'declared_delivery'`
	);
	if (found.length === 0) return [];
	const rows = await engine.query(
		`SELECT country, table_name AS "table", state, CAST(until AS VARCHAR) AS until FROM declared_delivery`
	);
	return rows as unknown as Declared[];
}

/** The countries whose delivery the rows of a table prove. */
async function countriesOfRows(engine: Engine, table: string): Promise<Set<string>> {
	const { from, country } = deliveredCountrySql(table);
	const rows = await engine.query(
		`SELECT DISTINCT CAST(${country} AS VARCHAR) AS country FROM ${from} WHERE ${country} IS NOT NULL`
	);
	return new Set(rows.map((row) => String(row['country'])));
}

/**
 * What is there of one table, by country; a file of several partners is of those that its rows prove, and of all where they prove none.
 * Products are the whole programme's: a register of them makes no country deliver.
 */
async function statesOf(
	engine: Engine,
	{ countries }: Programme,
	table: string,
	files: readonly ReadFile[]
): Promise<Map<string, DeliveryState>> {
	const filesOf = (code: string | null) => files.filter(({ country }) => country === code);
	const anyRows = (some: readonly ReadFile[]) => some.some(({ rows }) => rows > 0);
	const unclear = files.length > 0 && countries.some(({ code }) => filesOf(code).length === 0);
	const proven = unclear ? await countriesOfRows(engine, table) : new Set<string>();
	const joint = filesOf(null);
	return new Map(
		countries.map(({ code }): [string, DeliveryState] => {
			const own = filesOf(code);
			if (anyRows(own) || proven.has(code)) return [code, 'rows'];
			if (own.length > 0) return [code, 'empty'];
			if (joint.length === 0 || proven.size > 0) return [code, 'missing'];
			if (!anyRows(joint)) return [code, 'empty'];
			return [code, table === 'product' ? 'joint' : 'rows'];
		})
	);
}

/** Whether a country's own files say nothing of a table. */
const isOpen = (state: DeliveryState) => state === 'missing' || state === 'joint';

/** What was held in a country: of how many events somebody noted who came, and of how many it is said how they were held, in all and by kind. */
interface HeldEvents {
	held: number;
	delivered: number;
	said: number;
	kinds: Record<string, { held: number; said: number }>;
}

async function heldIn(engine: Engine): Promise<Map<string, HeldEvents>> {
	const rows =
		await engine.query(`SELECT CAST(s.country AS VARCHAR) AS country, CAST(s.session_type AS VARCHAR) AS kind, CAST(count(*) AS INTEGER) AS held,
			CAST(count(a.session_id) AS INTEGER) AS delivered, CAST(count(s.mode) AS INTEGER) AS said
		FROM session s LEFT JOIN (SELECT DISTINCT session_id FROM attendance) AS a ON a.session_id = s.session_id
		WHERE s.status = 'held' AND s.country IS NOT NULL GROUP BY s.country, s.session_type ORDER BY ALL`);
	const found = new Map<string, HeldEvents>();
	for (const row of rows) {
		const { country, kind } = row;
		const [held, delivered, said] = [row['held'], row['delivered'], row['said']] as [number, number, number];
		const one = found.get(String(country)) ?? { held: 0, delivered: 0, said: 0, kinds: {} };
		found.set(String(country), {
			held: one.held + held,
			delivered: one.delivered + delivered,
			said: one.said + said,
			kinds: { ...one.kinds, [String(kind)]: { held, said } }
		});
	}
	return found;
}

/** The waves that people are asked in and of which a country has no form, by country. */
function wavesLacking({ instruments, waves, countries }: Programme, held: readonly QuestionHeld[]) {
	const asked = waves.filter(({ code }) => instruments.some((one) => one.waves.includes(code)));
	return new Map(
		countries.map(({ code }) => [
			code,
			asked
				.map((wave) => wave.code)
				.filter((wave) => !held.some((one) => one.country === code && one.wave === wave))
		])
	);
}

/**
 * The delivery matrix: what each country's partner delivered of each table, in the programme's order. It comes from the files and
 * from what partners said of them; `questions` are those of which they have forms.
 */
export async function deliveryMatrix(
	engine: Engine,
	programme: Programme,
	questions: readonly QuestionHeld[]
): Promise<Delivery[]> {
	const files = await filesRead(engine, programme);
	const declared = await declarations(engine);
	const events = await heldIn(engine);
	const lacking = wavesLacking(programme, questions);
	const kinds = await kindsLacking(engine, programme);
	const matrix: Delivery[] = [];
	for (const table of recordedTables) {
		const states = await statesOf(
			engine,
			programme,
			table,
			files.filter((file) => file.table === table)
		);
		for (const [country, found] of states) {
			const said = declared.find((one) => one.country === country && one.table === table);
			const { held = 0, delivered = 0, said: told = 0, kinds: byKind } = events.get(country) ?? {};
			const lists = table === 'attendance' && held > 0;
			const waves = table === 'survey_response' && found === 'rows' ? lacking.get(country)! : [];
			const without = found === 'rows' ? kinds(country, table) : [];
			const unlisted = lists && delivered === 0;
			matrix.push({
				country,
				table,
				// Where events were held, a list without any of them does not say that nobody came.
				state: unlisted ? 'missing' : isOpen(found) && said?.state === 'none' ? 'none' : found,
				until: said?.state === 'until' ? said.until : null,
				...(waves.length > 0 ? { lacking: waves } : {}),
				...(without.length > 0 ? { kinds: without } : {}),
				...(table === 'session' && told < held ? { modes: { held, said: told, kinds: byKind } } : {}),
				...(lists ? { registers: { held, delivered } } : {})
			});
		}
	}
	return matrix;
}
