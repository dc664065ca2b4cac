import { expect, it } from 'vitest';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { languages } from '#schemas/languages.ts';
import { detailDictionary } from './dictionary.ts';

const columns = ['indicator', 'country', 'against', 'left_out', 'band', 'quantile', 'scenario', 'test', 'p'];

it.each(languages)(
	'says in %s what each slice of a figure means, and each of its codes',
	async (language) => {
		const t = translator(
			language,
			await loadMessages(language, ['figures', 'workspace', 'dictionary', 'indicator'])
		);
		const fields = detailDictionary(t, tinyProgramme, columns);
		expect(fields.map(({ field }) => field)).toEqual(columns);
		expect(new Set(fields.map(({ meaning }) => meaning)).size).toBe(columns.length);
		const codesOf = (name: string) => fields.find(({ field }) => field === name)!.codes;
		expect(codesOf('against').map(({ code }) => code)).toEqual(['DK', 'SE']);
		expect(codesOf('left_out').map(({ code }) => code)).toContain('no-endline');
		const reasons = codesOf('left_out').map(({ meaning }) => meaning);
		expect(new Set(reasons).size).toBe(reasons.length);
	}
);
