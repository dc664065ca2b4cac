const strict = new TextDecoder('utf-8', { fatal: true });
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const bytesOf = new Map(Array.from(windows, (sign, i) => [sign, 0x80 + i]));

/** How UTF-8 letters look when decoded as windows-1252: "Ã¸", "â€™". */
const twice = /[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€[\u0080-\u00bf™œ˜“”]/g;
const foreign = /[^\0-\u007f]+/g;

/** Number of letters in a text that were encoded twice. */
export const countMojibake = (text: string) =>
	text.includes('Ã') || text.includes('â€') ? (text.match(twice)?.length ?? 0) : 0;

/** Repairs letters that were encoded twice; everything else stays unchanged. */
export const repaired = (text: string) => text.replace(foreign, (run) => once(run) ?? run);

function once(run: string): string | null {
	const bytes = new Uint8Array(run.length);
	for (let i = 0; i < run.length; i += 1) {
		const code = run.charCodeAt(i);
		const byte = code < 0x100 ? code : bytesOf.get(run[i]!);
		if (byte === undefined) return null;
		bytes[i] = byte;
	}
	try {
		return strict.decode(bytes);
	} catch {
		return null;
	}
}
