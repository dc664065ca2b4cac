import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { languages } from '#schemas/languages.ts';
import { readCatalogue } from './catalogue.ts';
import { tinyProgramme, tinyText, writeTinyTexts } from './fixtures/tiny.ts';

let dir: string;
beforeEach(() => {
	dir = mkdtempSync(join(tmpdir(), 'catalogue-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const own = (id: string, file = id) => {
	mkdirSync(join(dir, 'indicators', 'own'), { recursive: true });
	const text = tinyText(`id: ${id}`, `SELECT CAST('a' AS VARCHAR) AS unit`);
	writeFileSync(join(dir, 'indicators', 'own', `${file}.sql`), text);
	writeTinyTexts(join(dir, 'indicators'), 'own', id);
};
const read = (...indicators: string[]) => readCatalogue(dir, { ...tinyProgramme, indicators });

it('reads what the programme names, in its order, from the library and from its own folder', () => {
	own('garden-days');
	const found = read('women-share', 'garden-days', 'participants-enrolled').map(({ id, theme }) => [
		id,
		theme
	]);
	expect(found).toEqual([
		['women-share', 'reach'],
		['garden-days', 'own'],
		['participants-enrolled', 'reach']
	]);
});

it('refuses a breakdown that neither the programme nor the standard set has', () => {
	mkdirSync(join(dir, 'indicators', 'own'), { recursive: true });
	const text = tinyText('dims: [country, colour]', `SELECT CAST('a' AS VARCHAR) AS unit`);
	writeFileSync(join(dir, 'indicators', 'own', 'tiny.sql'), text);
	writeTinyTexts(join(dir, 'indicators'), 'own', 'tiny');
	expect(() => read('tiny')).toThrow(/^unknown breakdown of tiny: "colour"; known are country, gender/);
});

it('needs no own folder', () => {
	expect(read('women-share')).toHaveLength(1);
});

it('refuses an unknown id, and lists the known ones', () => {
	expect(() => read('nope')).toThrow(
		/^unknown indicator: "nope"; known are answer-change, answers-share, attendance-rate, .*working-days-reported$/
	);
});

it('refuses an id that both define', () => {
	own('women-share');
	expect(() => read('women-share')).toThrow(
		/^duplicate indicator: "women-share" stands in .*\.sql and in .*\.sql; rename one$/
	);
});

it('refuses a file that is named otherwise than its id', () => {
	own('one', 'two');
	expect(() => read('two')).toThrow(/two\.sql: its id is "one", and its file must be named one\.sql$/);
});

describe('texts', () => {
	const folder = () => join(dir, 'indicators', 'texts');
	const change = (language: string, from: string, to: string) => {
		const file = join(folder(), language, 'own.yaml');
		writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
	};
	beforeEach(() => own('garden-days'));

	it('are those of each language, under the id and the field', () => {
		change('fi', 'name: name', 'name: Puutarhapäivät');
		expect(read('garden-days')[0]!.name).toEqual({
			en: 'name',
			da: 'name',
			sv: 'name',
			fi: 'Puutarhapäivät',
			nb: 'name'
		});
	});

	it('may be named by the header where several use one', () => {
		const file = join(dir, 'indicators', 'own', 'garden-days.sql');
		writeFileSync(
			file,
			readFileSync(file, 'utf8').replace('tags: {}', 'tags: {}\ndated: shared/day-of-digging')
		);
		for (const language of languages) {
			change(language, '  dated: dated\n', '');
			writeFileSync(join(folder(), language, 'shared.yaml'), `day-of-digging: day (${language})\n`);
		}
		expect(read('garden-days')[0]!.dated).toMatchObject({ en: 'day (en)', nb: 'day (nb)' });
	});

	it('refuses one that a language lacks, naming file, key and language', () => {
		change('fi', '  formula: formula\n', '');
		expect(() => read('garden-days')).toThrow(
			/^missing text: garden-days\.formula in .*texts\/fi\/own\.yaml \(fi\)$/
		);
	});

	it('refuses one that no indicator asks for', () => {
		change('sv', 'formula: formula', 'formula: formula\n  formel: formel');
		expect(() => read('garden-days')).toThrow(
			/^unused text: garden-days\.formel in .*texts\/sv\/own\.yaml \(sv\); no indicator asks for it$/
		);
	});

	it('refuses a text that leaves open what another language does not', () => {
		change('nb', 'formula: formula', 'formula: innen {days} dager');
		expect(() => read('garden-days')).toThrow(
			/^invalid text: garden-days\.formula in .*nb\/own\.yaml \(nb\); it leaves open \{days\} and not nothing$/
		);
	});

	it('of a variant are its own, and for the rest those of what it is made of', () => {
		const variant =
			'/*---\nid: picnics-held\nof: sessions-held\nversion: 1\nparameters: {session_type: dinner}\n---*/\n';
		writeFileSync(join(dir, 'indicators', 'own', 'picnics-held.sql'), variant);
		for (const language of languages) {
			const file = join(folder(), language, 'own.yaml');
			writeFileSync(file, `${readFileSync(file, 'utf8')}picnics-held:\n  name: Picnics (${language})\n`);
		}
		const [made] = read('picnics-held');
		expect(made).toMatchObject({ id: 'picnics-held', theme: 'own', kind: 'count' });
		expect([made!.name.fi, made!.formula.en]).toEqual([
			'Picnics (fi)',
			'Number of events of this kind that were held: dinner.'
		]);
		expect(made!.sql).toContain("session_type = 'dinner'");
	});

	it('refuses what is no text', () => {
		change('da', 'formula: formula', 'formula: 3');
		expect(() => read('garden-days')).toThrow(
			/^invalid text: garden-days\.formula in .*da\/own\.yaml; a text is expected there$/
		);
	});

	it('are in the languages of the programme alone', () => {
		rmSync(join(folder(), 'nb'), { recursive: true });
		expect(
			readCatalogue(dir, { ...tinyProgramme, indicators: ['garden-days'] }, ['en', 'fi'])[0]!.name
		).toEqual({
			en: 'name',
			fi: 'name'
		});
	});
});
