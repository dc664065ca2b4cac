import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newKeyFile } from '#privacy/key-file.ts';
import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import { openKey } from '#privacy/pseudonym-key.ts';
import { programme as schema } from '#schemas/programme.ts';
import { openImport } from './file-importer.ts';
import { byteFile } from './read/fixtures/byte-file.ts';

const teams = schema.parse(JSON.parse(readFileSync('data/programmes/rescue-teams/programme.json', 'utf8')));

/** What becomes of a file with all that is proposed for it. */
async function imported(name: string, text: string, programme = teams) {
	const importer = openImport(byteFile(name, new TextEncoder().encode(text)), programme);
	const { reading } = await importer.look({});
	const { recipe } = await importer.propose(reading, { recipes: [], table: null });
	const key = await openKey(
		newKeyFile('hango', '2024-01-01', (n) => new Uint8Array(n).fill(7)),
		'hango'
	);
	const context = {
		programme,
		country: 'hango',
		pseudonyms: pseudonymsWith(key),
		links: null,
		sessions: []
	};
	const outcome = await importer.convert(recipe, { corrections: [], rules: [], skips: [] }, context);
	const rows = (table: string) => {
		const csv = new TextDecoder().decode(outcome.tables.get(table)?.csv ?? new Uint8Array());
		const [head = '', ...lines] = csv.trim().split('\n');
		return (...columns: string[]) =>
			lines.map((line) =>
				columns.map((column) => line.split(',')[head.split(',').indexOf(column)]).join(' ')
			);
	};
	return { recipe, outcome, rows };
}

it('finds own characteristics and their codes by their names in any of the programme’s languages', async () => {
	const { outcome, rows } = await imported(
		'medlemmar.csv',
		`Medlemsnummer;Tilmeldt;Status;Tiimi;År som sjöräddare
101;2024-05-02;active;Kansi;2–5 år
102;2024-05-03;active;Komentosilta;Enintään vuosi
103;2024-06-01;active;Maskinen;
104;2024-06-02;withdrawn;deck;6+
`
	);
	expect([outcome.read, outcome.accepted, outcome.problems]).toEqual([4, 4, []]);
	expect(rows('participant')('team', 'experience', 'status')).toEqual([
		'deck 2-5 active',
		'bridge 0-1 active',
		'engine  active',
		'deck 6+ withdrawn'
	]);
});

it('knows a wave by its name in the file’s name, and its day from the programme', async () => {
	const { recipe, outcome, rows } = await imported(
		'kysely 2025.csv',
		`Medlemsnummer;Uskallan sanoa, kun jokin tuntuu epävarmalta.;Jag orkar med ett uppdrag som varar hela natten.
101;4;5
102;2;3
`
	);
	expect(recipe.constants).toEqual([{ target: 'survey_response.wave', value: '2025' }]);
	expect([outcome.accepted, outcome.problems]).toEqual([2, []]);
	expect(rows('survey_response')('item_code', 'wave', 'submitted_on', 'value_num')).toEqual([
		'trust_2 2025 2025-10-15 4',
		'ready_4 2025 2025-10-15 5',
		'trust_2 2025 2025-10-15 2',
		'ready_4 2025 2025-10-15 3'
	]);
});

it('an answer about oneself that nobody knows costs itself, not the form', async () => {
	const asked = {
		code: 'shift',
		of: 'answer' as const,
		required: false,
		name: { sv: 'Skift', fi: 'Vuoro' },
		values: [
			{ code: 'day', name: { sv: 'Dag', fi: 'Päivä' } },
			{ code: 'night', name: { sv: 'Natt', fi: 'Yö' } }
		]
	};
	const programme = schema.parse({
		...JSON.parse(readFileSync('data/programmes/rescue-teams/programme.json', 'utf8')),
		characteristics: [...teams.characteristics, asked]
	});
	const { outcome, rows } = await imported(
		'kysely 2025.csv',
		`Medlemsnummer;Vuoro;Uskallan sanoa, kun jokin tuntuu epävarmalta.;Jag orkar med ett uppdrag som varar hela natten.
101;Yö;4;5
102;Joskus;2;3
`,
		programme
	);
	expect([outcome.accepted, outcome.rejected]).toEqual([2, 0]);
	expect(outcome.problems.map(({ code, severity, value }) => [code, severity, value])).toEqual([
		['unknown-code', 'warn', 'Joskus']
	]);
	expect(rows('survey_response')('value_num', 'shift')).toEqual(['4 night', '5 night', '2 ', '3 ']);
});
