import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './find-identifiers.ts';
import { hostilePieces, hostileText } from './fixtures/hostile-pieces.ts';
import { masked } from './masked.ts';

const found = (text: string) =>
	findIdentifiers(text).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);

describe('what is found', () => {
	it.each([
		['Skriv til anna.k@example.org.', 'email: anna.k@example.org'],
		['<bo+1@blåbær.example.dk>', 'email: bo+1@blåbær.example.dk'],
		['ＡＮＮＡ＠example.org', 'email: ＡＮＮＡ＠example.org'],
		['nul\u200bbredde@example.org', 'email: nul\u200bbredde@example.org'],
		['linkedin.com/in/anna-k-123', 'social_profile: linkedin.com/in/anna-k-123'],
		['dk50 0040 0440 1162 43 tak for alt', 'bank_account: dk50 0040 0440 1162 43'],
		['010165-4000', 'national_number: 010165-4000'],
		['010594y9032', 'national_number: 010594y9032'],
		['020516C903K', 'national_number: 020516C903K'],
		['301082\u00a099939', 'national_number: 301082\u00a099939'],
		['02013299997', 'national_number: 02013299997'],
		['30108299920', 'national_number: 30108299920'],
		['26111593816', 'national_number: 26111593816'],
		['8803200016', 'national_number: 8803200016'],
		['000101-T220', 'national_number: 000101-T220'],
		['ring 20262027 kl. 12:30', 'phone: 20262027'],
		['+46 (0)70 123 45 67', 'phone: +46 (0)70 123 45 67'],
		['soita 0401234567', 'phone: 0401234567'],
		['fra 192.168.100.7.', 'ip_address: 192.168.100.7'],
		['55.6761, 12.5683', 'position: 55.6761, 12.5683'],
		['bor på Nørre Allé 12, 2. tv', 'address: Nørre Allé 12'],
		['jag bor på Storgatan 5B', 'address: Storgatan 5B']
	])('%s', (text, expected) => {
		expect(found(text)).toEqual([expected]);
	});
});

describe('what is not', () => {
	it.each([
		'2026-03-15',
		'20260315',
		'31.12.2026 kl. 12:30',
		'2026-03-15T12:33:21.000+01:00',
		'15/03/26',
		'550e8400-e29b-41d4-a716-446655440000',
		'1.234.567,89',
		'12 345 678',
		'0.8803200016',
		'4006381333931',
		'26111593818',
		'26111593826',
		'DK5000400440116244',
		'319962-0001',
		'anna@',
		'@anna og @bo',
		'kl. 10-12 og 13-15'
	])('%s', (text) => {
		expect(found(text)).toEqual([]);
	});
});

it('keeps places in texts whose signs change their length', () => {
	const text = 'ﬁn ½ 👩‍👧 mail: anna@example.org, ring +45 20 26 20 27';
	expect(found(text)).toEqual(['email: anna@example.org', 'phone: +45 20 26 20 27']);
});

it('finds what lies across the windows of a long text', () => {
	for (const before of [3930, 4000, 4090, 4096, 8000]) {
		const text = `${'x '.repeat(before / 2)}anna@example.org ${'y '.repeat(3000)}`;
		expect(found(text)).toEqual(['email: anna@example.org']);
	}
});

it('masks everything, and nothing twice', () => {
	const text = 'Anna (anna@example.org, 010165-4000) bor på Storgatan 5B, tlf. 20262027';
	const once = masked(text);
	expect(once).toBe('Anna ([e-mail], [national number]) bor på [address], tlf. [phone]');
	expect(masked(once)).toBe(once);
	expect(masked('Det var godt, 9/10')).toBe('Det var godt, 9/10');
});

// How long it takes is measured by `npm run bench:texts`; an expression that tries without end would never pass here.
it.each(hostilePieces)('100 kB of "%s" are looked through to their end', (piece) => {
	const text = hostileText(piece, 100_000);
	const last = 'anna@example.org';
	expect(found(`${text} ${last}`).at(-1)).toBe(`email: ${last}`);
});
