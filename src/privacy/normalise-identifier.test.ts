import { expect, it } from 'vitest';
import { normaliseIdentifier } from './normalise-identifier.ts';

it.each([
	['email', ' Anna.K+dk@Example.ORG\u200b', 'anna.k+dk@example.org'],
	['email', 'mailto:søren@blåbær.dk', 'søren@xn--blbr-roah.dk'],
	['email', 'søren@XN--BLBR-ROAH.dk', 'søren@xn--blbr-roah.dk'],
	['email', 'ａｎｎａ＠example.org', 'anna@example.org'],
	['phone', '20 26 20 27', '+4520262027'],
	['phone', '0045 20262027', '+4520262027'],
	['phone', '+45\u00a020 26 20 27', '+4520262027'],
	['phone', '4520262027', '+4520262027'],
	['phone', '070-123 45 67', '+46701234567'],
	['phone', '+46 (0)70 123 45 67', '+46701234567'],
	['phone', 'lokal 12', 'lokal12'],
	['national_number', '010165-4000', 'DK196501014000'],
	['national_number', '880320-0016', 'SE198803200016'],
	['national_number', '19880320-0016', 'SE198803200016'],
	['national_number', '010594y9032', 'FI010594Y9032'],
	['national_number', '301082 99939', 'NO30108299939'],
	['name', '  ÅSE   Pöyhönen ', 'åse pöyhönen'],
	['name', 'A\u030ase Po\u0308yho\u0308nen', 'åse pöyhönen'],
	['name', 'O’Brien', "o'brien"],
	['local_id', ' 007\u00a0b', '007 b'],
	['email', ' \u200b ', '']
] as const)('%s "%s" is %s', (kind, text, expected) => {
	expect(normaliseIdentifier(kind, text, 'DK')).toBe(expected);
});

it('what is normalised stays as it is', () => {
	for (const [kind, text] of [
		['email', 'søren@blåbær.dk'],
		['phone', '20 26 20 27'],
		['name', 'Åse  Pöyhönen']
	] as const) {
		const once = normaliseIdentifier(kind, text, 'DK');
		expect(normaliseIdentifier(kind, once, 'DK')).toBe(once);
	}
});

it('a number that two countries could have issued is read as the own one', () => {
	expect(normaliseIdentifier('phone', '41234567', 'NO')).toBe('+4741234567');
	expect(normaliseIdentifier('phone', '41234567', 'DK')).toBe('+4541234567');
});
