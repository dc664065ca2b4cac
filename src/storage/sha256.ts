import type { Bytes } from './files.ts';

/** SHA-256 of bytes, in hexadecimal. */
export async function sha256Of(bytes: Bytes): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a text as UTF-8. */
export const sha256OfText = (text: string): Promise<string> => sha256Of(new TextEncoder().encode(text));
