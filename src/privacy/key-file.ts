import { z } from 'zod';
import { base32 } from './base32.ts';
import { toBase64url } from './base64url.ts';
import { ruleVersion } from './normalise.ts';

/** 256 random bits; 43 letters of base64url. */
const secretBytes = 32;
const idBytes = 3;

/** Short enough that `<keyId>_` and 128 bits in base32 are an id of at most 32 characters. */
const keyIdText = z.string().regex(/^k[a-z0-9]{1,4}$/, 'a key id such as k3 is expected');

/** What a partner keeps apart from all records: who holds it can find out which pseudonym is whose. */
export const keyFile = z.strictObject({
	format: z.literal('tidemark-key'),
	/** How names and addresses are made alike before they become pseudonyms. */
	rules: z.literal(ruleVersion),
	keyId: keyIdText,
	/** Of sub-keys too: the same secret in another partner's name makes other pseudonyms. */
	partner: z.string().regex(/^[^|\p{Cc}]{1,80}$/u, 'the name of a partner is expected'),
	created: z.iso.date(),
	secret: z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, '256 bits in base64url are expected')
});
export type KeyFile = z.infer<typeof keyFile>;

/** A new key. `random` yields so many unpredictable bytes, as `crypto.getRandomValues` does; `day` is today, `YYYY-MM-DD`. */
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

/** Name for the download of a key: it says whose it is, and nothing of the secret. */
export const keyFileName = (file: KeyFile): string => `tidemark-${file.keyId}.key.json`;

/** Reads the text of a key file. Throws `invalid key file: <place>`, never with what stands in it. */
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
