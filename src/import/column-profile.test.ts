import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foreignNumbers, numberOf } from '#privacy/fixtures/foreign-numbers.ts';
import { random } from '#privacy/fixtures/random.ts';
import { programme as schema } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { Profiler } from './column-profile.ts';
import { openImport } from './file-importer.ts';
import { byteFile } from './read/fixtures/byte-file.ts';

const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const seed = random(20261202);

async function profilesOf(name: string, text: string | Uint8Array) {
	const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
	const importer = openImport(byteFile(name, bytes), programme);
	const { reading } = await importer.look({});
	const { profiles } = await importer.propose(reading, { recipes: [], table: null });
	return { importer, reading, profiles };
}

const ids = contributedTables(programme).flatMap(({ name, columns }) =>
	Object.keys(columns)
		.filter((column) => columns[column]!.kind === 'id')
		.map((column) => [name, column] as const)
);

describe('the ids of every table', () => {
	it('are some, of every kind', () => {
		expect(ids.map(([, column]) => column)).toEqual(
			expect.arrayContaining([
				'business_id',
				'session_id',
				'product_id',
				'org_id',
				'response_id',
				'a_id',
				'b_id'
			])
		);
	});

	it.each(ids)(
		'%s.%s: people’s numbers there are noticed, under our name for it and as it is said',
		async (_, column) => {
			const missed: string[] = [];
			for (const header of [column, column.replace('_', ' ').toUpperCase()])
				for (const [whose, , form] of foreignNumbers.filter((_, i) => i % 6 === 0)) {
					const rows = Array.from(
						{ length: 12 },
						(_, i) => `"${numberOf(form, seed)}",remark ${'x'.repeat(i)}`
					);
					const { profiles } = await profilesOf('file.csv', [`${header},note`, ...rows].join('\n'));
					if (!['direct', 'asked'].includes(profiles[0]!.identifying?.level ?? ''))
						missed.push(`${header}: ${whose}`);
				}
			expect(missed).toEqual([]);
		}
	);

	const files = readdirSync('data/sample', { recursive: true, encoding: 'utf8' }).filter((name) =>
		name.endsWith('.csv')
	);
	it('of the sample cause no question', async () => {
		expect(files.length).toBeGreaterThan(0);
		for (const name of files) {
			const { profiles } = await profilesOf(name, new Uint8Array(readFileSync(`data/sample/${name}`)));
			const asked = profiles.filter(
				({ name, identifying }) =>
					identifying !== null && identifying.level !== 'indirect' && name !== 'participant_id'
			);
			expect(asked.map((one) => [name, one.name, one.identifying])).toEqual([]);
		}
	});
});

describe('what is shown of a column that is asked about', () => {
	it('are neither the numbers nor parts of them: as examples, as values, in the rows around a problem', async () => {
		const numbers = Array.from({ length: 12 }, () => numberOf('A9999999', seed));
		const text = ['session_id,note', ...numbers.map((one) => `${one},x`)].join('\n');
		const { importer, reading, profiles } = await profilesOf('attendance.csv', text);
		expect(profiles[0]!.identifying?.level).toBe('asked');
		expect(profiles[0]!.samples.length).toBeGreaterThan(0);
		const shown = JSON.stringify([profiles, await importer.excerpt(reading, [1, 2, 3])]);
		for (const one of numbers) expect(shown).not.toContain(one.slice(1, 5));
	});

	it('a few among remarks are hidden, in examples with the remarks', async () => {
		const values = [
			...Array.from({ length: 20 }, (_, i) => (i % 3 ? 'came late' : 'see list')),
			'K1234567',
			'N7654321'
		];
		const { importer, reading, profiles } = await profilesOf(
			'notes.csv',
			['note,x', ...values.map((one) => `${one},1`)].join('\n')
		);
		expect(profiles[0]!.samples.sort()).toEqual(['••• ••••', '•••• ••••', '••••••••']);
		const shown = JSON.stringify([profiles, await importer.excerpt(reading, [20, 21, 22])]);
		expect(shown).toContain('came late');
		expect(shown).not.toMatch(/1234567|7654321/);
	});
});

describe('texts that are numbered', () => {
	const day = (i: number) => `${1 + (i % 28)}/${1 + (i % 12)}/20${10 + (i % 9)}`;
	const columns: [name: string, text: (i: number) => string][] = [
		['few words', (i) => ['yes', 'no', '', ' ', 'maybe'][i % 5]!],
		['days', day],
		['more than a thousand', (i) => `value ${(i * 7) % 1_700}`],
		['more than a thousand, and then few', (i) => (i < 3_000 ? `v${i % 1_400}` : `v${i % 3}`)],
		['numbers', (i) => (i % 3 === 0 ? `${i % 40},5` : String(i % 90))],
		['addresses', (i) => (i % 400 === 3 ? `somebody${i % 8}@x.example` : `text ${i % 200}`)],
		['participant_id', (i) => `p${'abcdefgh234567'.repeat(2).slice(i % 14, (i % 14) + 7)}`],
		['names', (i) => ['Pernille', 'Patricia', 'Bo Holm', 'Ida'][i % 4]!]
	];

	/** Profiles of 9,000 rows; `mostTexts`: how many texts of a column have a number. */
	function profiled(mostTexts: number) {
		const profiler = new Profiler(
			columns.map(([name]) => name),
			new Set(['participant_id'])
		);
		const known = columns.map(() => new Map<string, number>());
		const numberOf = (column: number, text: string): number => {
			const texts = known[column]!;
			if (!texts.has(text) && texts.size < mostTexts) texts.set(text, texts.size);
			return texts.get(text) ?? -1;
		};
		for (let i = 0; i < 9_000; i += 1) {
			const cells = columns.map(([, text]) => text(i));
			// Now and then a row is read without numbers.
			const textNumbers = i % 50 === 7 ? undefined : cells.map((text, column) => numberOf(column, text));
			profiler.add({ cells, textNumbers });
		}
		return profiler.profiles();
	}

	it.each([1, 100, 1_200, 4_000])('make the same profile, %i of a column', (mostTexts) => {
		expect(profiled(mostTexts)).toEqual(profiled(0));
	});
});
