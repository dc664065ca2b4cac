import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { programme as schema } from '#schemas/programme.ts';
import { visits } from '#workspace/fixtures/visit.ts';
import { Coordinator, type Meanings } from './fixtures/coordinator.ts';
import { coordinatorFiles, type Spoken } from './fixtures/coordinator-files.ts';

const { site, blank } = visits();
const programme = schema.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));

/** The import page in a language, and the errors that it raises. */
async function importPage(language: string) {
	const page = await blank({ acceptDownloads: true });
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	await page.goto(`${site}${language}/workspace/import/`);
	return { page, errors };
}

/** Where the keyboard alone must be enough; the others use the mouse. */
const byKeyboard: Spoken = 'da';

describe.each(['da', 'sv', 'fi', 'nb'] as Spoken[])('a coordinator in %s', (language) => {
	const how = language === byKeyboard ? ', by the keyboard alone' : '';
	it(`has a list, a sheet and a survey accepted, and is asked once${how}`, { timeout: 120_000 }, async () => {
		const { page, errors } = await importPage(language);
		const me = new Coordinator(page, () => '-', language === byKeyboard);
		const { country, files } = coordinatorFiles(language, programme);
		expect(await me.importAll(country, files)).toEqual(Array(3).fill('6 0 0 0'));
		// From a country its region, from a year of arrival the years.
		expect(me.questions, me.questions.join('\n')).toHaveLength(1);
		expect(errors).toEqual([]);
	});
});

const shared = '../shared/cases/import';
const five = [
	'participants-five-columns-missing.csv',
	'participants-complete.csv',
	'participants-complete-october.csv',
	'attendance-two-row-header.xlsx',
	'endline-google-forms-da.csv'
];
const meanings: Meanings = (word, codes) => {
	if (word.startsWith('missing-')) return codes.includes('active') ? 'active' : 'undisclosed';
	return word.startsWith('?') && codes.includes('undisclosed') ? 'undisclosed' : '-';
};

it.skipIf(!existsSync(shared))(
	'five files of real kinds take fewer than twelve questions',
	{ timeout: 300_000 },
	async () => {
		const { page, errors } = await importPage('da');
		const me = new Coordinator(page, meanings);
		const begun = performance.now();
		const told = await me.importAll(
			'DK',
			five.map((name) => join(shared, name))
		);
		expect(told).toEqual(['24 1 1 0', '24 1 1 0', '27 0 0 0', '24 0 0 1', '17 1 0 1']);
		expect(me.questions.length).toBeLessThan(12);
		expect(errors).toEqual([]);
		const seconds = Math.round((performance.now() - begun) / 1000);
		console.log(`five files: ${me.questions.length} questions, ${me.inputs} inputs, ${seconds} s`);
	}
);
