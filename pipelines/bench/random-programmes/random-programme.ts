import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { readCatalogue } from '#indicators/catalogue.ts';
import { collectedTables } from '#indicators/collected-tables.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { seeded } from '#statistics/random.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { asOf } from '../../programme/sample/as-of.ts';
import { folderSink } from '../../programme/sample/csv.ts';
import { writeSample } from '../../programme/sample/write-sample.ts';
import { ingest } from '../../records/ingest/ingest-files.ts';
import { erase, shapes } from './shapes.ts';

export interface RandomProgramme {
	seed: number;
	/** What it is like, in words. */
	shape: string;
	programme: Programme;
	catalogue: Definition[];
	/** The records as they were known on the day of each edition, oldest first. */
	editions: { name: string; on: string; records: string }[];
}

const ends = ['2020-09-30', '2020-12-31', '2021-03-31', '2021-07-31'];
const genders = ['woman', 'man', 'non_binary', 'undisclosed'];
const added = ['IS', 'EE'];

async function change(file: string, statements: readonly string[]): Promise<void> {
	const instance = await DuckDBInstance.create(file);
	const connection = await instance.connect();
	try {
		for (const statement of statements) await connection.run(statement);
		await connection.run('CHECKPOINT');
	} finally {
		connection.closeSync();
		instance.closeSync();
	}
}

/** The sample's programme with so many of its countries, or up to two more. */
function inCountries(whole: Programme, n: number): Programme {
	const [one] = whole.countries;
	const more = added.map((code) => ({ ...one!, code, partner: { ...one!.partner, lead: false } }));
	return { ...whole, declared: [], countries: [...whole.countries, ...more].slice(0, n) };
}

/**
 * A programme drawn at random with the definitions that a real one has: 24 to 260 people in one to six countries, in one to four editions, between
 * which people join, leave, are corrected and are erased. Its records are written to a new folder, `folder` by default of the system's.
 */
export async function randomProgramme(
	seed: number,
	folder = mkdtempSync(join(tmpdir(), 'tidemark-random-'))
): Promise<RandomProgramme> {
	const next = seeded(7919 * seed + 1);
	const below = (n: number) => Math.floor(next() * n);
	const countries = 1 + below(6);
	const programme = inCountries(readProgramme('data'), countries);
	const catalogue = readCatalogue('data', programme);
	const participants = Math.round(24 * (260 / 24) ** next());
	const { sink, close } = folderSink(join(folder, 'contributions'));
	writeSample(programme, { seed, participants, tables: collectedTables(catalogue) }, sink);
	close();
	const records = join(folder, 'records.duckdb');
	await ingest({ programme, catalogue, contributionsDir: join(folder, 'contributions'), out: records });
	const shape = shapes[seed % shapes.length]!;
	await change(records, shape.statements(programme.countries[below(countries)]!.code));
	const days = ends.slice(ends.length - 1 - below(ends.length));
	// Who was noted wrongly up to an edition, and who is erased after one.
	const nth = () =>
		`participant_id = (SELECT participant_id FROM participant ORDER BY participant_id LIMIT 1 OFFSET ${below(20)})`;
	const wrong = Array.from({ length: below(4) }, () => ({
		until: below(days.length),
		statement: `UPDATE participant SET gender = '${genders[below(4)]!}' WHERE ${nth()}`
	}));
	const erased = Array.from({ length: below(3) }, () => ({ from: 1 + below(4), condition: nth() }));
	const editions: RandomProgramme['editions'] = [];
	for (const [i, on] of days.entries()) {
		const at = join(folder, `${on}.duckdb`);
		await asOf(records, on, at);
		const statements = [
			...wrong.filter(({ until }) => i < until).map(({ statement }) => statement),
			...erased.filter(({ from }) => i >= from).flatMap(({ condition }) => erase(condition))
		];
		if (statements.length > 0) await change(at, statements);
		editions.push({ name: `e${i + 1}`, on, records: at });
	}
	return {
		seed,
		shape: `${shape.name}; ${participants} people, ${countries} countries, ${days.length} editions`,
		...{ programme, catalogue, editions }
	};
}
