import { goldenProgramme } from './programme.ts';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { languages, type Language } from '#schemas/languages.ts';
import type { Localised } from '#schemas/localised.ts';
import { libraryFolder } from '../catalogue.ts';
import { dimsOfUnits } from '../dims.ts';
import { readLanguage } from '../texts.ts';
import { columnsOf } from '../units.ts';
import { loadFixture } from './load-fixture.ts';
import { library } from './library.ts';

const definitions = library();

/** What DuckDB knows and Trino or PostgreSQL do not. */
const local =
	/::|\/\/|\b(QUALIFY|EXCLUDE|REPLACE|UNNEST|LIST|STRUCT|PIVOT|ARG_M(AX|IN)|ANY_VALUE|DATE_DIFF|DATE_TRUNC|STRFTIME)\b|GROUP BY ALL|\[|\{/i;
/** Words that claim a cause, praise or rank. */
const claims: Partial<Record<Language, RegExp>> = {
	en: /\b(led to|effects?|impacts?|thanks to|caused?|success\w*|fail\w*|best|worst)\b/i,
	da: /\b(effekt\w*|takket være|forårsag\w*|succes\w*|fiasko|bedste|dårligste)\b/i,
	sv: /\b(effekt\w*|tack vare|orsak\w*|framgång\w*|misslyckad\w*|bästa|sämsta)\b/i,
	fi: /(vaikutu|ansiosta|aiheut|onnistu|epäonnistu|paras|parhaa|huonoin)/i,
	nb: /\b(effekt\w*|takket være|forårsak\w*|suksess\w*|mislykk\w*|beste|dårligste)\b/i
};

/** Letters of a neighbour's language: a text in the wrong place. */
const foreign: Partial<Record<Language, RegExp>> = {
	en: /[åæøäö]/i,
	da: /[äö]/i,
	sv: /[æø]/i,
	fi: /[åæø]/i,
	nb: /[äö]/i
};

const read = languages.map(
	(language) => [language, readLanguage(join(libraryFolder, 'texts'), language)] as const
);

/** Every text of the library by its key, also of what is only used through variants. */
const texts = [...read[0]![1].keys()].map((of) => ({
	of,
	text: Object.fromEntries(read.map(([language, byKey]) => [language, byKey.get(of)!])) as Localised
}));

it('finds the texts', () => {
	expect(texts.length).toBeGreaterThan(200);
});

it.each(texts)('$of is written in every language, and claims nothing', ({ text }) => {
	for (const language of languages) {
		expect(text[language]).not.toMatch(/\s$|\s\s|;$/);
		for (const found of [claims[language], foreign[language]])
			if (found) expect(text[language]).not.toMatch(found);
	}
});

it.each(texts.filter(({ text }) => text.en.endsWith('.')))('$of is translated', ({ text }) => {
	expect(new Set(languages.map((language) => text[language])).size).toBe(languages.length);
	for (const language of languages) expect(text[language]).toMatch(/\.$/);
});

it.each(texts.filter(({ of }) => /\.(formula|limitations|verification|assumptions|reasons\..*)$/.test(of)))(
	'$of is a sentence',
	({ text }) => {
		expect(text.en).toMatch(/\.$/);
	}
);

describe('SQL', () => {
	it.each(definitions)('$id says only what other engines also understand', ({ sql }) => {
		expect(sql).not.toMatch(local);
	});

	it.each(definitions)('$id casts every output, and has the groups that it allows', async (definition) => {
		const engine = await openEmpty();
		await loadFixture(engine);
		const dims = dimsOfUnits(goldenProgramme, definition, await columnsOf(engine, definition));
		expect(definition.dims.filter((dim) => !dims.has(dim))).toEqual([]);
		for (const [, outputs] of definition.sql.matchAll(/^SELECT\n((?:\t.*\n)+)/gm))
			for (const output of outputs!.split(/ AS [a-z_]+,?\n/).filter((text) => text.trim() !== ''))
				expect(output).toMatch(/^\t*CAST\(/);
		await engine.close();
	});
});
