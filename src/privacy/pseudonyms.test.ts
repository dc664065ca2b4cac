import { createHmac, hkdfSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { idPattern } from '#schemas/tables/column.ts';
import { base32 } from './base-encodings.ts';
import { pseudonymsWith } from './pseudonyms.ts';
import { signerOf } from './signer.ts';
import { keyFileText, newKeyFile, parseKeyFile } from './key-file.ts';
import { openKey } from './pseudonym-key.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'));
const counting = (bytes: number) => Uint8Array.from({ length: bytes }, (_, index) => index);
const file = newKeyFile('Crossing Borders', '2026-11-23', counting);
const open = async (partner = file.partner, country: string | null = 'DK') =>
	pseudonymsWith(await openKey({ ...file, partner }, country));

it('Web Crypto signs as RFC 4231 says', async () => {
	const key = await crypto.subtle.importKey(
		'raw',
		hex('0b'.repeat(20)),
		{ name: 'HMAC', hash: 'SHA-256' },
		false,
		['sign']
	);
	const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode('Hi There'));
	expect(Buffer.from(mac).toString('hex')).toBe(
		'b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7'
	);
});

it('Web Crypto derives as RFC 5869 says', async () => {
	const key = await crypto.subtle.importKey('raw', hex('0b'.repeat(22)), 'HKDF', false, ['deriveBits']);
	const bits = await crypto.subtle.deriveBits(
		{ name: 'HKDF', hash: 'SHA-256', salt: counting(13), info: hex('f0f1f2f3f4f5f6f7f8f9') },
		key,
		42 * 8
	);
	expect(Buffer.from(bits).toString('hex')).toBe(
		'3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865'
	);
});

it.each([
	['', ''],
	['f', 'my'],
	['fo', 'mzxq'],
	['foo', 'mzxw6'],
	['foob', 'mzxw6yq'],
	['fooba', 'mzxw6ytb'],
	['foobar', 'mzxw6ytboi']
])('base32 of "%s" is that of RFC 4648', (text, expected) => {
	expect(base32(new TextEncoder().encode(text))).toBe(expected);
});

it('a pseudonym is what another implementation computes', async () => {
	const { idOf } = await open();
	const secret = Buffer.from(counting(32));
	const derived = hkdfSync('sha256', secret, '', 'pid|v1|Crossing Borders|id', 32);
	const mac = createHmac('sha256', Buffer.from(derived)).update('email\0anna@example.org').digest();
	expect(await idOf('email', ' Anna@Example.ORG ')).toBe(`${file.keyId}_${base32(mac.subarray(0, 16))}`);
});

it('pseudonyms of today are those of the first version', async () => {
	const { idOf, linkOf, derivedId } = await open();
	expect([
		await idOf('email', 'anna@example.org'),
		await idOf('name', 'Åse  Pöyhönen'),
		await linkOf('phone', '20 26 20 27'),
		await linkOf('national_number', '010165-4000'),
		await derivedId('response', 'baseline 7')
	]).toMatchInlineSnapshot(`
		[
		  "kaaaq_sk5yktmgbg33cvj3iyo2n22ovq",
		  "kaaaq_3lya2rbdnj4vnz4mbo2haclhqq",
		  "kaaaq_dsta22eefff2jt3ux7quwaryke",
		  "kaaaq_qpgk7ukwlltibpmlmaknomx6gu",
		  "kaaaq_wqg4hb45gjlnnyobacdugaqp2m",
		]
	`);
});

it('an id fits the tables, and tells the key', async () => {
	const { idOf, linkOf, derivedId } = await open();
	for (const id of [
		await idOf('local_id', '007'),
		await linkOf('name', 'x'),
		await derivedId('session', 'y')
	]) {
		expect(id).toMatch(idPattern);
		expect(id.length).toBe(32);
		expect(id.startsWith(`${file.keyId}_`)).toBe(true);
	}
});

it('partners, purposes and kinds never share a pseudonym', async () => {
	const here = await open();
	const there = await open('Creatorium');
	const all = [
		await here.idOf('email', 'a@b.dk'),
		await here.idOf('name', 'a@b.dk'),
		await here.linkOf('email', 'a@b.dk'),
		await here.derivedId('person', 'a@b.dk'),
		await here.derivedId('response', 'a@b.dk'),
		await there.idOf('email', 'a@b.dk')
	];
	expect(new Set(all.map((id) => id.slice(-26))).size).toBe(all.length);
});

it('a national number is matched, never an id; an empty text is nobody', async () => {
	const { idOf, linkOf } = await open();
	await expect(idOf('national_number', '010165-4000')).rejects.toThrow('invalid kind of an id');
	await expect(idOf('email', ' \u200b ')).rejects.toThrow('missing email');
	expect(await linkOf('national_number', '0101654000')).toBe(await linkOf('national_number', '010165-4000'));
});

it('the key cannot be read out', async () => {
	const key = await openKey(file, null);
	await expect(crypto.subtle.exportKey('raw', key.master)).rejects.toThrow();
	expect(JSON.stringify(key)).not.toContain(file.secret);
});

it('signs as Web Crypto does, however long the message', async () => {
	const key = await openKey(file, null);
	const sign = await signerOf(key, 'id');
	const derived = await crypto.subtle.deriveKey(
		{
			name: 'HKDF',
			hash: 'SHA-256',
			salt: new Uint8Array(),
			info: new TextEncoder().encode(`pid|v1|${file.partner}|id`)
		},
		key.master,
		{ name: 'HMAC', hash: 'SHA-256', length: 256 },
		false,
		['sign']
	);
	for (let length = 0; length <= 200; length += 1) {
		const message = counting(length);
		const expected = Buffer.from(await crypto.subtle.sign('HMAC', derived, message));
		expect(Buffer.from(sign(message)).toString('hex')).toBe(expected.toString('hex'));
	}
});

it('a key passes to a worker', async () => {
	const key = structuredClone(await openKey(file, 'SE'));
	expect(await pseudonymsWith(key).idOf('email', 'a@b.se')).toBe(
		await (await open()).idOf('email', 'a@b.se')
	);
});

it('a key file is read as it was written', () => {
	expect(parseKeyFile(keyFileText(file))).toEqual(file);
	expect(newKeyFile('Creatorium', '2026-11-23', (n) => new Uint8Array(n).fill(255)).secret).toHaveLength(43);
});

it.each([
	['', 'invalid key file: not JSON'],
	['[]', 'invalid key file: the whole'],
	[keyFileText({ ...file, secret: `${file.secret}AA` }), 'invalid key file: secret'],
	[keyFileText({ ...file, secret: file.secret.slice(1) }), 'invalid key file: secret'],
	[keyFileText({ ...file, partner: 'a|b' }), 'invalid key file: partner'],
	[keyFileText({ ...file, keyId: 'k12345' }), 'invalid key file: keyId'],
	[keyFileText(file).replace('"rules": 1', '"rules": 2'), 'invalid key file: rules'],
	[keyFileText(file).replace('{', '{"__proto__": {}, "x": 1,'), 'invalid key file: the whole']
])('what is no key file is refused without repeating it (%#)', (text, message) => {
	expect(() => parseKeyFile(text)).toThrow(new Error(message));
});
