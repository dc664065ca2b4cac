/**
 * A line break within a paragraph is one. Other control characters, halves of a pair of surrogates and U+FFFE and U+FFFF are taken out: no
 * Word file can hold them.
 */
export const cleanText = (text: string): string =>
	text.replace(/[\v\f\u0085\u2028]/g, '\n').replace(/[^\P{Cc}\t\r\n]|\p{Cs}|[\uFFFE\uFFFF]/gu, '');

/** A text from a file in UTF-8, as a report can hold it. */
export function textOfBytes(bytes: Uint8Array, file: string): string {
	try {
		return cleanText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (cause) {
		throw new Error(`invalid report ${file}: it is not a text in UTF-8; save it as UTF-8`, { cause });
	}
}
