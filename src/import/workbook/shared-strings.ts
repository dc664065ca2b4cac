import { decodeExcelEscapes } from './entities.ts';
import { decoded, readXml } from './xml.ts';
import type { WorkbookZip } from './workbook-zip.ts';

/**
 * The texts that cells point to. Formatting inside a text is dropped, and so are phonetic readings of
 * Japanese words (`rPh`).
 */
export async function sharedStrings(zip: WorkbookZip, part: string, signal?: AbortSignal): Promise<string[]> {
	const strings: string[] = [];
	let text = '';
	let inText = false;
	let phonetic = 0;
	await readXml(decoded(zip.unpack(part, signal), part), part, {
		open(name) {
			if (name === 'si') text = '';
			else if (name === 'rPh') phonetic++;
			else if (name === 't') inText = phonetic === 0;
		},
		close(name) {
			if (name === 'si') strings.push(decodeExcelEscapes(text));
			else if (name === 'rPh') phonetic--;
			else if (name === 't') inText = false;
		},
		text(piece) {
			if (inText) text += piece;
		}
	});
	return strings;
}
