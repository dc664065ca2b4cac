import { z } from 'zod';
import { base32 } from './base-encodings.ts';
import { toBase64url } from './base-encodings.ts';
import { ruleVersion } from './normalise-identifier.ts';

/** 256 random bits; 43 letters of base64url. */
const secretBytes = 32;
const idBytes = 3;

/** Short enough that `<keyId>_` and 128 bits in base32 make an id of at most 32 characters. */
const keyIdText = z.string().regex(/^k[a-z0-9]{1,4}$/, 'a key id such as k3 is expected');

/**
 * The file that a partner stores apart from all records: with it, pseudonyms can be traced back to people.
 */
export const keyFile = z.strictObject({
	format: z.literal('tidemark-key'),
	/** Version of the normalisation of identifiers before they become pseudonyms. */
	rules: z.literal(ruleVersion),
	keyId: keyIdText,
	/** Part of the sub-keys too: the same secret with another partner's name makes other pseudonyms. */
	partner: z.string().regex(/^[^|\p{Cc}]{1,80}$/u, 'the name of a partner is expected'),
	created: z.iso.date(),
	secret: z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, '256 bits in base64url are expected')
});
export type KeyFile = z.infer<typeof keyFile>;

/**
 * A new key. `random` returns so many unpredictable bytes, as `crypto.getRandomValues` does; `day` is today,
 * `YYYY-MM-DD`.
 */
export function newKeyFile(partner: string, day: string, random: (bytes: number) => Uint8Array): KeyFile {
	return keyFile.parse({
		format: 'tidemark-key',
		rules: ruleVersion,
		keyId: `k${base32(random(idBytes)).slice(0, 4)}`,
		partner,
		created: day,
		secret: toBase64url(random(secretBytes))
	} satisfies KeyFile);
}

export const keyFileText = (file: KeyFile): string => `${JSON.stringify(file, null, '\t')}\n`;

/** File name of a key: it identifies the key and reveals nothing of the secret. */
export const keyFileName = (file: KeyFile): string => `tidemark-${file.keyId}.key.json`;

/** Reads the text of a key file. Throws `invalid key file: <place>`, never with its contents. */
export function parseKeyFile(text: string): KeyFile {
	let content: unknown;
	try {
		content = JSON.parse(text);
	} catch {
		throw new Error('invalid key file: not JSON');
	}
	const parsed = keyFile.safeParse(content);
	if (parsed.success) return parsed.data;
	const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole');
	throw new Error(`invalid key file: ${[...new Set(places)].join(', ')}`);
}
