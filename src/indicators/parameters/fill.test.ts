import { expect, it } from 'vitest';
import { inAllLanguages } from '../fixtures/tiny.ts';
import { goldenProgramme } from '../golden/programme.ts';
import { fillMatter, fillSql, fillText } from './fill.ts';
import { resolveParameters } from './resolve.ts';

const parameters = resolveParameters(
	'x',
	{
		days: { type: 'number', default: 14 },
		scale: { type: 'scale', default: 'ESE' },
		types: { type: 'session_types', default: ['kickoff_day', 'mentor_day'] },
		traits: { type: 'characteristics', default: ['gender', 'age_band'] },
		threshold: { type: 'number', default: null }
	},
	{},
	goldenProgramme
);

it.each([
	['BETWEEN -$days AND $days', 'BETWEEN -14 AND 14'],
	['scale = $scale', "scale = 'ESE'"],
	['session_type IN $types', "session_type IN ('kickoff_day', 'mentor_day')"],
	['(VALUES $types) AS t (code)', "(VALUES ('kickoff_day'), ('mentor_day')) AS t (code)"],
	[
		"'undisclosed' IN $traits",
		"'undisclosed' IN (coalesce(CAST(gender AS VARCHAR), 'undisclosed'), coalesce(CAST(age_band AS VARCHAR), 'undisclosed'))"
	]
])('SQL %s becomes %s', (sql, expected) => {
	expect(fillSql(sql, parameters, 'x.sql')).toBe(expected);
});

it('puts values into the front matter, at any depth, and nothing where there is none', () => {
	const matter = { linkedScale: '$scale', items: ['$scale'], threshold: '$threshold', minimumN: 10 };
	expect(fillMatter(matter, parameters, 'x.sql')).toEqual({
		linkedScale: 'ESE',
		items: ['ESE'],
		threshold: null,
		minimumN: 10
	});
});

it('puts words into a text, in each language', () => {
	const shown = (name: string, language: string) => (name === 'days' ? `14 (${language})` : null);
	expect(fillText(inAllLanguages('within {days}'), shown, 'x')).toMatchObject({
		en: 'within 14 (en)',
		fi: 'within 14 (fi)'
	});
	expect(() => fillText(inAllLanguages('{dys}'), shown, 'formula of x')).toThrow(
		'unknown placeholder: {dys} in formula of x (en)'
	);
});

it('refuses a parameter that nobody declared, and lists those that are', () => {
	expect(() => fillSql('$scales', parameters, 'x.sql')).toThrow(
		'unknown parameter: "scales" in x.sql; declared are days, scale, types, traits, threshold'
	);
});
