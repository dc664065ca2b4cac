import { describe, expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { Comparer } from '#changes/comparer.ts';
import { openImport } from '#import/file-importer.ts';
import type { Context } from '#import/importer.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { pseudonymsWith } from '#privacy/pseudonyms.ts';
import { newKeyFile } from '#privacy/key-file.ts';
import { openKey } from '#privacy/pseudonym-key.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { exportLanguages, type ExportLanguage } from './export-languages.ts';
import { readProgramme } from '../read-programme.ts';
import { exportsOf } from './all.ts';
import { people } from './people.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const files = await exportsOf(programme);
const countries: Record<ExportLanguage, string> = { da: 'DK', sv: 'SE', fi: 'FI', nb: 'NO', en: 'DK' };

/** The coordinator's only answer is the wave; everything else stays as proposed. */
const answered = (recipe: Recipe, wave: string | null): Recipe =>
	wave === null || recipe.constants.some(({ target }) => target === 'survey_response.wave')
		? recipe
		: { ...recipe, constants: [...recipe.constants, { target: 'survey_response.wave', value: wave }] };

/** The device of one coordinator: what is accepted, and the links to people. */
async function device(language: ExportLanguage) {
	const country = countries[language];
	const keyFile = newKeyFile(country, '2020-06-01', (n) => new Uint8Array(n).fill(7));
	const key = await openKey(keyFile, country);
	let tables: ReadonlyMap<string, Uint8Array> = new Map();
	const links = new Map<string, string>();
	const comparer = new Comparer(openEmpty, { programme, catalogue });

	return {
		close: () => comparer.close(),
		tables: () => tables,
		async take(name: string, wave: string | null = null) {
			const file = files.find((one) => one.name === name)!;
			const importer = openImport(
				{
					name,
					size: file.bytes.byteLength,
					slice: (from, to) => Promise.resolve(file.bytes.slice(from, to))
				},
				programme
			);
			const { reading } = await importer.look({});
			const proposal = await importer.propose(reading, { recipes: [], table: null });
			const recipe = answered(proposal.recipe, wave);
			const context: Context = { programme, country, pseudonyms: pseudonymsWith(key), links, sessions: [] };
			const outcome = await importer.convert(recipe, { corrections: [], rules: [], skips: [] }, context);
			const { read, accepted, rejected, blank, skipped } = outcome;
			expect(accepted + rejected + blank + skipped).toBe(read);
			expect(read).toBe(file.records);
			const changes = await comparer.compare({
				country,
				current: tables,
				outcome,
				recipe,
				complete: false
			});
			tables = changes.next;
			for (const [token, id] of outcome.links) links.set(token, id);
			return { outcome, changes };
		}
	};
}

const added = (changes: { tables: { table: string; added: number }[] }) =>
	Object.fromEntries(changes.tables.filter(({ added: n }) => n > 0).map(({ table, added: n }) => [table, n]));

describe.each(exportLanguages)('the files of one coordinator in %s', (language) => {
	const sheet = (name: string) => files.find((file) => file.name.startsWith(`${name}-${language}.`))!.name;

	it('become one set of records: the same person is the same in each, and nobody is named', async () => {
		const mine = await device(language);

		const list = await mine.take(sheet('participants'));
		expect({
			problems: list.outcome.counts.filter(({ severity }) => severity !== 'warn'),
			fallen: [...list.changes.fallen]
		}).toEqual({
			problems: [],
			fallen: []
		});
		expect(added(list.changes)).toEqual({ participant: 27 });
		expect(
			list.changes.figures.find(({ definition }) => definition.id === 'participants-enrolled')
		).toBeDefined();

		const door = await mine.take(sheet('attendance'));
		expect(door.outcome.accepted).toBe(23);
		expect(added(door.changes)['session']).toBe(6);
		expect(added(door.changes)['attendance']).toBeGreaterThan(60);

		const before = await mine.take(`google-forms-baseline-${language}.csv`);
		expect({ accepted: before.outcome.accepted, fallen: before.changes.fallen.size }).toEqual({
			accepted: 26,
			fallen: 0
		});
		expect(added(before.changes)['survey_response']).toBe(26 * 18);

		const course = await mine.take(sheet('moodle-completion'));
		expect({ accepted: course.outcome.accepted, fallen: course.changes.fallen.size }).toEqual({
			accepted: 25,
			fallen: 0
		});
		expect(added(course.changes)).toEqual({ course_progress: 25 * programme.modules.length });

		for (const name of [
			sheet('participants'),
			sheet('attendance'),
			`google-forms-baseline-${language}.csv`
		]) {
			const { changes } = await mine.take(name);
			expect({
				name,
				added: added(changes),
				changed: changes.tables.map(({ changed }) => changed).filter(Boolean)
			}).toEqual({
				name,
				added: {},
				changed: []
			});
		}

		mine.close();
		const kept = [...mine.tables().values()].map((bytes) => new TextDecoder().decode(bytes)).join('\n');
		for (const person of people(27, language))
			for (const trace of [person.email, person.family, person.phone.slice(4)])
				expect(kept).not.toContain(trace);
	});
});
