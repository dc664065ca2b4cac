import { zlibSync } from 'fflate';

/** The check sum of a part of a PNG. Source: W3C PNG (third edition), annex D. */
const table = Uint32Array.from({ length: 256 }, (_, n) => {
	for (let bit = 0; bit < 8; bit++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
	return n;
});
function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = table[(sum ^ byte) & 255]! ^ (sum >>> 8);
	return (sum ^ 0xffffffff) >>> 0;
}

function chunk(name: string, content: Uint8Array): Uint8Array {
	const out = new Uint8Array(content.length + 12);
	const view = new DataView(out.buffer);
	view.setUint32(0, content.length);
	out.set(new TextEncoder().encode(name), 4);
	out.set(content, 8);
	view.setUint32(content.length + 8, crc32(out.subarray(4, content.length + 8)));
	return out;
}

/** The pixels as 0xRRGGBB, of which no more is told apart. */
function coloursOf(pixels: Uint8Array): Uint32Array {
	const colours = new Uint32Array(pixels.length / 4);
	for (let at = 0, from = 0; at < colours.length; at++, from += 4)
		colours[at] = (pixels[from]! << 16) | (pixels[from + 1]! << 8) | pixels[from + 2]!;
	return colours;
}

/** How often each colour occurs. Neighbours are mostly alike, so that runs are counted and not pixels. */
function counted(colours: Uint32Array): Map<number, number> {
	const counts = new Map<number, number>();
	for (let from = 0, at = 0; at < colours.length; from = at) {
		const colour = colours[at]!;
		do at++;
		while (at < colours.length && colours[at] === colour);
		counts.set(colour, (counts.get(colour) ?? 0) + (at - from));
	}
	return counts;
}

const apart = (a: number, b: number): number =>
	((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/**
 * An opaque picture of `width` times `height` pixels (RGBA) as PNG with a palette: the 256 most frequent
 * colours, and for the others, which are a few pixels at the edges of letters, the nearest of them. The same
 * bytes everywhere, since no native code is used. Source: W3C PNG (third edition).
 */
export function png(pixels: Uint8Array, width: number, height: number): Uint8Array {
	const colours = coloursOf(pixels);
	const counts = [...counted(colours)].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	const palette = counts.slice(0, 256).map(([colour]) => colour);
	const places = new Map(palette.map((colour, place) => [colour, place]));
	for (const [colour] of counts.slice(256)) {
		let nearest = 0;
		for (const [place, other] of palette.entries())
			if (apart(colour, other) < apart(colour, palette[nearest]!)) nearest = place;
		places.set(colour, nearest);
	}
	// Every line begins with the number of its filter, 0 for none.
	const lines = new Uint8Array((width + 1) * height);
	let [colour, place] = [-1, 0];
	for (let y = 0, from = 0, to = 1; y < height; y++, to++)
		for (const end = from + width; from < end; from++, to++) {
			const here = colours[from]!;
			if (here !== colour) [colour, place] = [here, places.get(here)!];
			lines[to] = place;
		}
	const header = new Uint8Array(13);
	new DataView(header.buffer).setUint32(0, width);
	new DataView(header.buffer).setUint32(4, height);
	header.set([8, 3, 0, 0, 0], 8);
	const parts = [
		Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
		chunk('IHDR', header),
		chunk('PLTE', Uint8Array.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))),
		// Level 6 would take twice as long for files 3 % smaller.
		chunk('IDAT', zlibSync(lines, { level: 4 })),
		chunk('IEND', new Uint8Array())
	];
	const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}
