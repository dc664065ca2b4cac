import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { languages } from '#schemas/languages.ts';
import { changeSentence, rowTexts, tableName } from './change-texts.ts';

const tables = contributedTables(readProgramme('data'));
const change = (table: string, rest: object) => ({
	table,
	added: 0,
	changed: 0,
	unchanged: 0,
	removed: 0,
	...rest
});
const t = translator('en', await loadMessages('en'));

it.each([
	[
		'nothing',
		[change('participant', { unchanged: 3 })],
		'This file changes nothing: everything in it is here already.'
	],
	['one kind', [change('participant', { added: 27 })], '27 new participants; nothing else changes.'],
	[
		'several kinds',
		[change('participant', { added: 1, removed: 1 }), change('attendance', { changed: 2 })],
		'1 new participant, 2 changed rows (attendance) and 1 row taken out (participants); nothing else changes.'
	]
])('says in one sentence what changes: %s', (_, of, sentence) => {
	expect(changeSentence(t, { tables: of })).toBe(sentence);
});

it('leaves tables out that the file does not touch', () => {
	const { rows } = rowTexts(t, { tables: [change('product', {}), change('session', { unchanged: 1200 })] });
	expect(rows).toEqual([['events', '0', '0', '1,200', '0']]);
});

it.each(languages)('names every table in %s', async (language) => {
	const speak = translator(language, await loadMessages(language));
	for (const { name } of tables) expect(tableName(speak, name)).not.toBe('');
});
