import { decoded, readXml } from './xml.ts';
import type { WorkbookZip } from './workbook-zip.ts';

/**
 * What the number in a cell means: an amount, a share shown in per cent, a code filled up with zeros to so many
 * digits, a date (perhaps with a time), or a time of day or duration.
 */
export type Meaning = 'amount' | 'percent' | 'day' | 'time' | { digits: number };

/** Built-in formats that show dates or times; several mean dates in East Asian languages. */
function builtIn(id: number): Meaning {
	if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || (id >= 50 && id <= 58)) return 'day';
	if (id === 9 || id === 10) return 'percent';
	if (id === 36) return 'day';
	return (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ? 'time' : 'amount';
}

/**
 * What a format shows, by its letters outside quotes, escapes and colours: years or days, or hours, minutes,
 * seconds.
 */
export function meaningOf(format: string): Meaning {
	const first = format
		.slice(0, 255)
		.replace(/"[^"]*"|\\.|_.|\*./g, '')
		.replace(/\[(?:[^\]hms]|[hms][^\]hms])[^\]]*\]/gi, '')
		.split(';')[0]!
		.toLowerCase();
	if (/^0{2,}$/.test(first)) return { digits: first.length };
	if (first.includes('%')) return 'percent';
	if (/general|standard|[#?0]/.test(first.replace(/[hs]\.0+|\.0+/g, ''))) return 'amount';
	if (/[yd]|m{3,}/.test(first)) return 'day';
	return /[hs]/.test(first) || /\[m+\]/.test(first) ? 'time' : first.includes('m') ? 'day' : 'amount';
}

/** The meaning of numbers for each cell style. */
export async function readStyles(zip: WorkbookZip, part: string): Promise<Meaning[]> {
	const formats = new Map<number, Meaning>();
	const styles: Meaning[] = [];
	let inCells = false;
	await readXml(decoded(zip.unpack(part), part), part, {
		open(name, attribute) {
			if (name === 'cellXfs') inCells = true;
			else if (name === 'numFmt') {
				formats.set(Number(attribute('numFmtId')), meaningOf(attribute('formatCode') ?? ''));
			} else if (name === 'xf' && inCells) {
				const id = Number(attribute('numFmtId') ?? '0');
				styles.push(formats.get(id) ?? builtIn(id));
			}
		},
		close(name) {
			if (name === 'cellXfs') inCells = false;
		}
	});
	return styles;
}
