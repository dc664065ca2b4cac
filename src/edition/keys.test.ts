import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bytesOf } from './canonical.ts';
import { isSigned, pairOf, privatePem, publicPem, readPrivatePem, readPublicPem, sign } from './keys.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

it('signs as the first example of RFC 8032 does', () => {
	const pair = pairOf(bytes('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'));
	expect(pair.public).toEqual(bytes('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'));
	const signature = sign(new Uint8Array(), pair);
	expect(Buffer.from(signature).toString('hex')).toBe(
		'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'
	);
	expect(isSigned(signature, new Uint8Array(), pair.public)).toBe(true);
	expect(isSigned(signature, bytesOf('else'), pair.public)).toBe(false);
	expect(isSigned(signature.slice(1), new Uint8Array(), pair.public)).toBe(false);
});

it('writes keys in PEM and reads them back', () => {
	const pair = pairOf(new Uint8Array(32).fill(3));
	expect(readPrivatePem(privatePem(pair))).toEqual(pair);
	expect(readPublicPem(publicPem(pair.public))).toEqual(pair.public);
	expect(() => readPublicPem(privatePem(pair))).toThrow('invalid key');
	expect(() => readPrivatePem('nothing')).toThrow('invalid key');
});

const openssl = spawnSync('openssl', ['genpkey', '-algorithm', 'ed25519'], { encoding: 'utf8' });

it.skipIf(openssl.status !== 0)(
	'agrees with openssl on keys and signatures (skipped where there is none)',
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'tidemark-keys-'));
		const at = (name: string) => join(folder, name);
		try {
			const pair = readPrivatePem(openssl.stdout);
			writeFileSync(at('private.pem'), privatePem(pair));
			const open = execFileSync('openssl', ['pkey', '-in', at('private.pem'), '-pubout'], {
				encoding: 'utf8'
			});
			expect(open).toBe(publicPem(pair.public));
			writeFileSync(at('public.pem'), open);
			const message = bytesOf('one message');
			writeFileSync(at('message'), message);
			writeFileSync(at('signature'), sign(message, pair));
			const check = ['pkeyutl', '-verify', '-pubin', '-inkey', at('public.pem'), '-rawin'];
			expect(
				execFileSync('openssl', [...check, '-in', at('message'), '-sigfile', at('signature')], {
					encoding: 'utf8'
				})
			).toContain('Verified Successfully');
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);
