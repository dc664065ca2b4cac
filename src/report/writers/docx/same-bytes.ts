import { Zip } from '#tables/zip-reader.ts';
import { zipLimits } from '#tables/zip-limits.ts';
import { zipOf } from '#tables/zip-writer.ts';

const text = new TextDecoder();
const bytes = new TextEncoder();

/**
 * A Word file as the same report always gives it: its day is that of its figures, its ids are counted from 1 instead of being drawn by lot
 * or counted since the program began, and it is packed in one way. `change` makes other parts of its parts.
 */
export async function sameBytes(
	file: Uint8Array,
	on: string,
	change: (parts: Map<string, Uint8Array<ArrayBuffer>>) => Map<string, Uint8Array<ArrayBuffer>> = (same) =>
		same
): Promise<Uint8Array> {
	const source = {
		size: file.length,
		slice: (from: number, to: number) => Promise.resolve(file.subarray(from, to))
	};
	const zip = await Zip.open(source, zipLimits.workbook);
	const links = new Map<string, string>();
	const marks = new Map<string, string>();
	const headings = new Map<string, string>();
	const counted = (known: Map<string, string>, id: string, prefix: string) => {
		if (!known.has(id)) known.set(id, `${prefix}${known.size + 1}`);
		return known.get(id)!;
	};
	const steady = (name: string, xml: string): string => {
		if (name === 'docProps/core.xml')
			return xml.replace(/(<dcterms:\w+ [^>]*>)[^<]*</g, `$1${on}T00:00:00Z<`);
		return xml
			.replace(/"(?:rId)?([a-z0-9_-]{21})"/g, (_, id: string) => `"${counted(links, id, 'rIdLink')}"`)
			.replace(/\b_Toc(\d+)\b/g, (_, id: string) => counted(headings, id, '_Toc'))
			.replace(
				/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)"/g,
				(_, tag: string, id: string) => `${tag}${counted(marks, id, '')}"`
			);
	};
	const parts = new Map<string, Uint8Array<ArrayBuffer>>();
	// The body comes first: ids are counted in its order.
	const names = zip.names().filter((name) => !name.endsWith('/'));
	const order = [...names].sort((a, b) => Number(b === body) - Number(a === body) || (a < b ? -1 : 1));
	for (const name of order) {
		const pieces: Uint8Array[] = [];
		for await (const piece of zip.unpack(name)) pieces.push(piece);
		const whole = new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer());
		parts.set(name, /\.(xml|rels)$/.test(name) ? bytes.encode(steady(name, text.decode(whole))) : whole);
	}
	// Programs that look at the first bytes alone know the file by this part.
	const first = '[Content_Types].xml';
	const changed = change(parts);
	return zipOf(new Map([[first, changed.get(first)!], ...changed]));
}

const body = 'word/document.xml';
