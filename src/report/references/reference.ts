/** What of a cell is written: its value with its unit, numerator of denominator, the interval, the number behind it, or what was planned. */
export const parts = ['value', 'n/d', 'interval', 'n', 'plan'] as const;
export type Part = (typeof parts)[number];

/** A number that an author's text takes from a cell: `{{course-completion-rate | country=DK | value n/d interval}}`. */
export interface Reference {
	indicator: string;
	dims: Record<string, string>;
	parts: string[];
}

const id = /^[a-z0-9][a-z0-9-]*$/;
const group = /^([a-z_]+) *= *(\S+)$/;

/** Reads what stands between the braces; null where it has not the form of a reference. */
export function parseReference(inside: string): Reference | null {
	const [indicator = '', ...rest] = inside.split('|').map((part) => part.trim());
	if (!id.test(indicator)) return null;
	const reference: Reference = { indicator, dims: {}, parts: [] };
	for (const part of rest) {
		if (part === '') return null;
		const pieces = part.split(/,\s*/);
		if (pieces.every((piece) => group.test(piece)))
			for (const piece of pieces) {
				const [, dim, code] = group.exec(piece)!;
				if (Object.hasOwn(reference.dims, dim!)) return null;
				reference.dims[dim!] = code!;
			}
		else if (part.includes('=')) return null;
		else reference.parts.push(...part.split(/\s+/));
	}
	return reference;
}
