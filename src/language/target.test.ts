import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codesOf } from '#import/columns/match-codes.ts';
import { targetsOf } from '#import/columns/targets.ts';
import { siteLanguages } from '#schemas/languages.ts';
import { programme } from '#schemas/programme.ts';
import { targetText } from '#schemas/recipe.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { loadMessages } from './messages.ts';
import { codeText, targetGroupName, targetName } from './target.ts';
import { translator } from './translate.ts';

const nordic = programme.parse(JSON.parse(readFileSync('data/programme.json', 'utf8')));
const targets = [
	...contributedTables(nordic).flatMap(({ name }) => targetsOf(nordic, 'rows', name)),
	...targetsOf(nordic, 'survey', null),
	...targetsOf(nordic, 'attendance', null, 2),
	...targetsOf(nordic, 'course', null)
];

describe.each(siteLanguages(nordic.languages))('%s', (language) => {
	it('names every target, its group and its codes', async () => {
		const t = translator(language, await loadMessages(language));
		for (const target of targets) {
			expect(targetText.safeParse(target).success, target).toBe(true);
			expect(targetName(t, target, nordic)).toMatch(/\p{L}/u);
			expect(targetGroupName(t, target, nordic)).toMatch(/\p{L}/u);
			if (!/\.month$/.test(target))
				for (const code of codesOf(target, nordic)) expect(codeText(t, target, code, nordic)).toMatch(/\S/);
		}
	});
});

it('calls things as the programme does', async () => {
	const t = translator('da', await loadMessages('da'));
	expect(targetName(t, 'item.ei_2', nordic)).toBe('Mit mål er at blive iværksætter. [ei_2]');
	expect(targetName(t, 'module.3.status', nordic)).toBe('Modul 3, Kunder og marked: Status');
	expect(codeText(t, 'participant.country', 'FI', nordic)).toBe('Finland');
	expect(targetGroupName(t, 'item.sat', nordic)).toBe('Skema efter arrangementet');
});

it('offers no target twice in one shape', () => {
	for (const shape of ['survey', 'attendance', 'course'] as const) {
		const all = targetsOf(nordic, shape, null, 3);
		expect(new Set(all).size).toBe(all.length);
	}
});
