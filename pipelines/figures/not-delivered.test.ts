import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { cellsOf } from '#indicators/compute.ts';
import { deliveries } from '#indicators/connection-cache.ts';
import { sampleRecords } from '#indicators/fixtures/sample-records.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { hasTies } from '#schemas/kinds.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { sized } from '#pipelines/checks/test/sized.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { ingest } from '#pipelines/records/ingest/ingest-files.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const codes = programme.countries.map(({ code }) => code);
const tables = contributedTables(programme).map(({ name }) => name);
const named = (id: string) => catalogue.find((one) => one.id === id)!;

/** The rest of the sample, as records: `without` are files such as `no/attendance.csv`, `rows` keeps some rows of one. */
async function recordsWithout(
	without: readonly string[],
	rows: Record<string, (line: string) => boolean> = {}
): Promise<Engine> {
	const folder = join(inject('scratch'), `not-delivered-${process.pid}`);
	rmSync(folder, { recursive: true, force: true });
	cpSync('data/sample', join(folder, 'in'), { recursive: true });
	for (const file of without) rmSync(join(folder, 'in', file));
	for (const country of readdirSync(join(folder, 'in')))
		if (readdirSync(join(folder, 'in', country)).length === 0)
			rmSync(join(folder, 'in', country), { recursive: true });
	for (const [file, keep] of Object.entries(rows)) {
		const path = join(folder, 'in', file);
		const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
		writeFileSync(path, `${lines.filter((line, i) => i === 0 || keep(line)).join('\n')}\n`);
	}
	mkdirSync(folder, { recursive: true });
	const out = join(folder, 'records.duckdb');
	await ingest({ programme, catalogue, contributionsDir: join(folder, 'in'), out });
	return openRecords(out);
}

const filesOf = (country: string, which: readonly string[]) =>
	which.map((table) => `${country.toLowerCase()}/${table}.csv`);
const ask = (engine: Engine, id: string, by: Dim[] = ['country'], where = {}) =>
	cellsOf(engine, named(id), programme, { by, where });
const of = (cells: readonly Cell[], country?: string) =>
	cells.find(({ dims }) => dims['country'] === country && dims['measure'] === undefined)!;
const ratio = ({ numerator, denominator }: Cell) => `${numerator} of ${denominator}`;

let whole: Engine;
beforeAll(async () => {
	whole = await openRecords(await sampleRecords());
});
afterAll(() => whole.close());

describe('Norway delivered its participants and events, and nothing else', () => {
	let engine: Engine;
	const gone = tables.filter((table) => !['participant', 'session', 'person', 'product'].includes(table));
	beforeAll(async () => {
		engine = await recordsWithout(filesOf('NO', gone));
	});
	afterAll(() => engine.close());

	it.each(['course-completion-rate', 'attendance-rate', 'network-connected-share'])(
		'%s is not nought there, and the whole says whom it covers',
		async (id) => {
			const cells = await ask(engine, id);
			expect(of(cells, 'NO')).toMatchObject({ status: 'not-collected', value: null, denominator: null });
			expect(of(cells).without).toEqual(['NO']);
			if (id === 'network-connected-share') return;
			const others = await ask(whole, id, [], { country: ['DK', 'SE', 'FI'] });
			expect(ratio(of(cells))).toBe(ratio(of(others)));
		}
	);

	it('what was delivered stays as it was', async () => {
		for (const id of ['participants-enrolled', 'dinners-held', 'women-share'])
			expect(await ask(engine, id)).toEqual(await ask(whole, id));
	});
});

it('a country that delivered nothing has not nought participants', async () => {
	const engine = await recordsWithout(filesOf('FI', tables));
	const cells = await ask(engine, 'participants-enrolled');
	expect(of(cells, 'FI')).toMatchObject({ status: 'not-collected', value: null });
	expect(of(cells)).toMatchObject({ value: 92, without: ['FI'] });
	await engine.close();
});

it('what belongs to the whole programme is the lead’s to deliver', async () => {
	const engine = await recordsWithout(filesOf('DK', ['session', 'product']));
	for (const id of ['kickoff-days-delivered', 'products-published', 'final-evaluation-held'])
		expect(
			(await ask(engine, id, [])).every(({ status }) => status === 'not-collected'),
			id
		).toBe(true);
	expect(of(await ask(engine, 'dinners-held')).without).toEqual(['DK']);
	await engine.close();
});

it('an event without a register is not one to which nobody came', async () => {
	const dinners = readFileSync('data/sample/dk/session.csv', 'utf8')
		.split('\n')
		.filter((line) => line.includes(',networking_dinner,') && line.includes(',held,'))
		.map((line) => line.split(',')[0]!)
		.slice(0, 3);
	const engine = await recordsWithout([], {
		'dk/attendance.csv': (line) => !dinners.includes(line.split(',')[0]!)
	});
	const [before, after] = [
		of(await ask(whole, 'attendance-rate'), 'DK'),
		of(await ask(engine, 'attendance-rate'), 'DK')
	];
	expect(after.denominator).toBeLessThan(before.denominator!);
	expect(Math.abs(after.value! - before.value!)).toBeLessThan(0.05);
	await engine.close();
});

it('a list of attendance with nobody in it, where events were held, is no list', async () => {
	const engine = await recordsWithout([], { 'no/attendance.csv': () => false });
	for (const id of ['attendance-rate', 'expert-hours-contributed', 'mentor-days-two-experts']) {
		const cells = await ask(engine, id);
		expect(of(cells, 'NO'), id).toMatchObject({ status: 'not-collected', value: null });
		expect(of(cells).without, id).toEqual(['NO']);
	}
	await engine.close();
});

it('a figure from some of the lists says how many there are', async () => {
	const [first] = readFileSync('data/sample/dk/session.csv', 'utf8')
		.split('\n')
		.filter((line) => line.includes(',mentor_day,') && line.includes(',held,'));
	const engine = await recordsWithout([], {
		'dk/attendance.csv': (line) => !line.startsWith(first!.split(',')[0]!)
	});
	const { held } = of(await ask(engine, 'contact-hours-per-participant'), 'DK').partly!.registers!;
	expect(of(await ask(engine, 'attendance-rate'), 'DK').partly).toEqual({
		registers: { held, delivered: held - 1 }
	});
	expect(of(await ask(engine, 'attendance-rate'), 'SE').partly).toBeUndefined();
	await engine.close();
});

it('a wave that a country has not had yet is not one that nobody answered', async () => {
	const engine = await recordsWithout([], {
		'no/survey_response.csv': (line) => !line.includes(',endline,')
	});
	for (const id of ['survey-paired-response-rate', 'ese-change', 'startup-actions-share']) {
		const cells = await ask(engine, id);
		expect(of(cells, 'NO'), id).toMatchObject({ status: 'not-collected', value: null });
		expect(of(cells).without, id).toEqual(['NO']);
	}
	const survey = (await deliveries(engine, programme)).filter(({ table }) => table === 'survey_response');
	expect(survey.map(({ country, lacking }) => [country, lacking])).toEqual(
		codes.map((code) => [code, code === 'NO' ? ['endline'] : undefined])
	);
	const waves = await ask(engine, 'perceived-discrimination', []);
	expect(waves.map(({ dims, without }) => [dims['wave'], without])).toEqual([
		['baseline', undefined],
		['endline', ['NO']]
	]);
	await engine.close();
});

it('a column that a country leaves empty is not collected there', async () => {
	const header = readFileSync('data/sample/se/participant.csv', 'utf8').split('\n')[0]!.split(',');
	const at = header.indexOf('labour_exit');
	const engine = await recordsWithout([], { 'se/participant.csv': (line) => line.split(',')[at] === '' });
	const [cell] = await ask(engine, 'employment-on-exit', []);
	expect(cell).toMatchObject({ status: 'ok', without: ['SE'] });
	await engine.close();
});

/** Tables whose rows another table refers to: without them its rows are rejected. */
const needs: Record<string, string[]> = {
	attendance: ['session'],
	course_progress: ['participant'],
	connection: ['participant'],
	business: ['participant']
};

describe('whatever files are missing', () => {
	const anyFiles = fc.subarray(
		codes.flatMap((code) => filesOf(code, tables)),
		{ minLength: 1, maxLength: 12 }
	);

	/** The countries of which something that a definition counts is missing. */
	const lacking = (definition: Definition, files: readonly string[]) =>
		codes.filter((code) => {
			const counted = definition.sources.map((source) => source.split('.')[0]!);
			const forms = counted.includes('survey_response') && definition.links.includes('session');
			const all = [
				...counted.flatMap((table) => [table, ...(needs[table] ?? [])]),
				...(forms ? ['session'] : [])
			];
			return filesOf(code, all).some((file) => files.includes(file));
		});

	it('no figure of a country turns into nought, and a whole is that of the countries that delivered', async () => {
		await fc.assert(
			fc.asyncProperty(anyFiles, async (files) => {
				const engine = await recordsWithout(files);
				for (const definition of catalogue) {
					const by: Dim[] = definition.dims.includes('country') ? ['country'] : [];
					const cells = await cellsOf(engine, definition, programme, { by, where: {} });
					const mute = lacking(definition, files);
					for (const code of mute)
						for (const cell of cells.filter(({ dims }) => dims['country'] === code))
							expect(cell.status, `${definition.id} of ${code}`).not.toBe('ok');
					const shared = definition.sources.includes('connection') || hasTies(definition.kind);
					const covered = codes.filter((code) => !mute.includes(code));
					const total = cells.filter(({ dims }) => dims['country'] === undefined);
					if (definition.scope === 'programme' || definition.sources.includes('product')) {
						if (mute.includes('DK'))
							for (const cell of total) expect(cell.status, definition.id).toBe('not-collected');
						continue;
					}
					// A register on which only others stand, such as experts, is lost with the list of persons.
					const registers =
						definition.sources.includes('attendance') && files.some((file) => file.endsWith('person.csv'));
					if (registers) continue;
					if (mute.length === 0) {
						if (files.every((file) => !shared || !file.endsWith('participant.csv')))
							expect(cells, definition.id).toEqual(
								await cellsOf(whole, definition, programme, { by, where: {} })
							);
						continue;
					}
					for (const cell of total)
						if (cell.status === 'ok') expect(cell.without, definition.id).toEqual(mute);
					if (shared || covered.length === 0) continue;
					const same = await cellsOf(whole, definition, programme, { by: [], where: { country: covered } });
					const figure = ({ value, numerator, denominator, n }: Cell) => ({
						value,
						numerator,
						denominator,
						n
					});
					if (same.every(({ status }) => status === 'ok'))
						expect(total.map(figure), definition.id).toEqual(same.map(figure));
				}
				await engine.close();
			}),
			{ numRuns: sized({ usual: 2, slow: 20 }), seed: 14 }
		);
	});
});
