import { mkdirSync, writeFileSync } from 'node:fs';
import { cellsOf, type Question } from '#indicators/compute.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { questionsOf } from '#indicators/fixtures/questions.ts';
import { ingest } from '#pipelines/records/ingest/ingest-files.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { openRecords } from './node.ts';

/** The answers expected of the browser's engine. */
export interface Parity {
	programme: Programme;
	catalogue: Definition[];
	answers: { indicator: string; question: Question; cells: Cell[] }[];
}

const folder = '.tidemark/parity';

/** Selections without any participants. */
const emptyQuestions: Question[] = [
	{ by: [], where: { from: '2100-01-01' } },
	{ by: [], where: { country: ['FI'], gender: ['non_binary'], age_band: ['18-24'], to: '2020-05-01' } }
];

/** Writes the sample's records and the native engine's answers; the browser fetches both from the test server. */
export default async function setup(): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const programme = readProgramme('data');
	const catalogue = readCatalogue('data', programme);
	const out = `${folder}/records.duckdb`;
	await ingest({ programme, catalogue, contributionsDir: 'data/sample', out });
	const engine = await openRecords(out);
	const answers: Parity['answers'] = [];
	for (const definition of catalogue)
		for (const question of [...questionsOf(definition, programme), ...emptyQuestions])
			answers.push({
				indicator: definition.id,
				question,
				cells: await cellsOf(engine, definition, programme, question)
			});
	await engine.close();
	writeFileSync(`${folder}/parity.json`, JSON.stringify({ programme, catalogue, answers } satisfies Parity));
}
