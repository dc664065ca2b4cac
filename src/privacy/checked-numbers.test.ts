import { expect, it } from 'vitest';
import { isChecked } from './checked-numbers.ts';
import { findIdentifiers } from './find-identifiers.ts';

/** The examples that authorities and encyclopaedias print; none is anybody's. */
const examples = [
	['Poland', '44051401359'],
	['Poland, born since 2000', '02270803624'],
	['Turkey', '10000000146'],
	['Spain', '12345678Z'],
	['Spain, foreigner', 'X-1234567-L'],
	['France', '2 55 08 14 168 025 38'],
	['Romania', '1800101221144'],
	['China', '11010519491231002X'],
	['Italy', 'RSSMRA85T10A562S']
];

it.each(examples)('%s: %s is right, and with another check sign is not', (_, number) => {
	expect(isChecked(number)).toBe(true);
	const last = number.at(-1)!;
	const others = Array.from(
		/\d/.test(last) || number.length === 18 ? '0123456789' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
	);
	const right = others.filter((sign) => isChecked(number.slice(0, -1) + sign));
	expect(right).toEqual(last === 'X' ? [] : [last]);
});

it.each(examples)('%s: %s is found in a text that does not say what it is', (_, number) => {
	const text = `Hun kom sent, se ${number} og spørg igen i morgen.`;
	expect(findIdentifiers(text).map(({ from, to }) => text.slice(from, to))).toEqual([number]);
});

it('the lines at the foot of a passport are found', () => {
	const lines = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10';
	expect(findIdentifiers(lines).map(({ kind }) => kind)).toEqual(['official_number', 'official_number']);
});
