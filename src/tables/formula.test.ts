import { expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { quote } from '#engine/sql-literal.ts';
import { formulaStart, isFormula, signedNumber } from './formula.ts';

const texts = [
	...[
		'=1',
		' =1',
		'\u00a0=1',
		'\t1',
		'\r1',
		'\n1',
		'|a',
		' |a',
		'\uff1d1',
		'\ufe621',
		'\u207a1',
		'-a',
		'@a',
		'+'
	],
	...['-5', '+4.5', '-3,25', '-1234567890123456', 'a=1', '', "'=1", '5', '-', '-1-1', '- 5']
];

it('the database takes the same texts for formulas', async () => {
	const engine = await openEmpty();
	try {
		const said = texts.map((text) => `(${quote(text)})`).join(', ');
		const rows = await engine.query(
			`SELECT regexp_matches(v, ${quote(formulaStart)}) AND NOT regexp_matches(v, ${quote(signedNumber)}) AS runs
			FROM (VALUES ${said}) t(v)`
		);
		expect(texts.filter((_, i) => rows[i]!['runs'])).toEqual(texts.filter(isFormula));
		expect(texts.filter(isFormula)).toContain('-1234567890123456');
	} finally {
		await engine.close();
	}
});
