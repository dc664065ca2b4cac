import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyFileText, newKeyFile } from '#privacy/key-file.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { ingest as ingestInto } from '../../records/ingest/ingest-files.ts';
import { exportsOf } from '../../programme/exports/all.ts';
import { readProgramme } from '../../programme/read-programme.ts';

/** One command whose runs are killed. */
export interface KillCase {
	name: string;
	script: string;
	/** Arguments of the run that makes the state before, and of the one that is killed; `out` is the folder of the output. */
	before: ((out: string) => string[]) | null;
	killed: (out: string) => string[];
	/** Texts of rows that may be in the output and nowhere else. */
	canaries: string[];
	/** How many of the kills are of this command, beside the others: some take longer. */
	share: number;
	/** Exit status of the run after one that was complete. */
	again: number;
}

const canary = 'Kanarie7Q2x';

/** The sample with a canary for a participant, and a second one without its last product. */
function contributions(folder: string): [before: string, after: string] {
	const [before, after] = [join(folder, 'before'), join(folder, 'after')];
	cpSync('data/sample', after, { recursive: true });
	const id = /^([^,\n]+),/m.exec(
		readFileSync(join(after, 'dk', 'participant.csv'), 'utf8').split('\n')[1]!
	)![1]!;
	for (const table of [
		'participant',
		'person',
		'attendance',
		'survey_response',
		'course_progress',
		'business',
		'connection'
	]) {
		const file = join(after, 'dk', `${table}.csv`);
		writeFileSync(file, readFileSync(file, 'utf8').replaceAll(id, canary));
	}
	cpSync(after, before, { recursive: true });
	const file = join(before, 'dk', 'product.csv');
	writeFileSync(
		file,
		readFileSync(file, 'utf8')
			.split(/(?<=\n)/)
			.slice(0, -1)
			.join('')
	);
	return [before, after];
}

/** A list of participants, the same without the last of them, and a key; returns who is the last. */
async function lists(folder: string): Promise<string> {
	const all = await exportsOf(readProgramme('data'));
	const { bytes } = all.find(({ name }) => name === 'participants-da.csv')!;
	const lines = Buffer.from(bytes)
		.toString('latin1')
		.split(/(?<=\n)/);
	writeFileSync(join(folder, 'whole.csv'), lines.join(''), 'latin1');
	writeFileSync(join(folder, 'shorter.csv'), lines.slice(0, -1).join(''), 'latin1');
	const key = newKeyFile('DK', '2020-06-01', (n) => new Uint8Array(n).fill(7));
	writeFileSync(join(folder, 'key.json'), keyFileText(key));
	return /[^;]+@[^;]+/.exec(lines.at(-1)!)![0];
}

/** The commands that write rows or figures, on the sample; their input is put into `folder`. */
export async function killCases(folder: string): Promise<KillCase[]> {
	mkdirSync(folder, { recursive: true });
	const [before, after] = contributions(join(folder, 'contributions'));
	const programme = readProgramme('data');
	await ingestInto({
		programme,
		catalogue: readCatalogue('data', programme),
		contributionsDir: after,
		out: join(folder, 'sample.duckdb')
	});
	const address = await lists(folder);
	const ingest = (from: string) => (out: string) => [
		'--contributions',
		from,
		'--out',
		join(out, 'records.duckdb')
	];
	const import_ = (file: string) => (out: string) => [
		...[join(folder, file), '--country', 'DK', '--key', join(folder, 'key.json'), '--out', out]
	];
	return [
		{
			name: 'ingest',
			share: 4,
			script: 'pipelines/records/ingest/ingest.ts',
			before: ingest(before),
			killed: ingest(after),
			canaries: [canary],
			again: 0
		},
		{
			name: 'import',
			share: 5,
			script: 'pipelines/records/import/import.ts',
			before: import_('shorter.csv'),
			killed: import_('whole.csv'),
			canaries: [address],
			again: 0
		},
		{
			name: 'edition',
			share: 1,
			script: 'pipelines/editions/edition.ts',
			before: null,
			killed: (out) => [
				...['--data', join(folder, 'sample.duckdb'), '--name', 'killed', '--out', join(out, 'killed')]
			],
			canaries: [canary],
			// An edition that is there is never written again.
			again: 1
		}
	];
}
