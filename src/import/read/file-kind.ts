import { zipDirectory } from '#tables/zip-directory.ts';
import type { SourceFile } from '../importer.ts';
import { Refusal } from '../refusal.ts';
import { byteOrderMark } from './byte-order-mark.ts';
import { limits } from './limits.ts';
import { zeroPattern } from './utf16-pattern.ts';

const signatures: [start: string, found: string][] = [
	['\xd0\xcf\x11\xe0', 'OLE'],
	['%PDF', 'PDF'],
	['\x1f\x8b', 'GZIP'],
	['7z\xbc\xaf', '7Z'],
	['Rar!', 'RAR'],
	['BZh', 'BZIP2'],
	['SQLite format 3', 'SQLite'],
	['PAR1', 'Parquet'],
	['ARROW1', 'Arrow'],
	['\x89PNG', 'PNG'],
	['\xff\xd8\xff', 'JPEG'],
	['GIF8', 'GIF'],
	['II*\0', 'TIFF'],
	['MM\0*', 'TIFF'],
	['{\\rtf', 'RTF'],
	['$FL2', 'SPSS'],
	['MZ', 'EXE'],
	['\x7fELF', 'EXE']
];
const parts: [name: string, found: string][] = [
	['xl/vbaProject.bin', 'XLSM'],
	['xl/workbook.bin', 'XLSB'],
	['word/document.xml', 'DOCX'],
	['ppt/presentation.xml', 'PPTX'],
	['content.xml', 'ODS'],
	['Index/Document.iwa', 'Numbers']
];
const markup = /^\s*(<!doctype html|<(html|head|body|table|meta|div|script|style)[\s>])/i;

/**
 * Text or workbook, by the content of the file and not by its name.
 * @throws {Refusal} `empty-file`, `too-large`, `not-a-table` with what was found instead
 */
export async function kindOf(file: SourceFile): Promise<'text' | 'workbook'> {
	if (file.size === 0) throw new Refusal('empty-file');
	const head = await file.slice(0, Math.min(file.size, 65_536));
	const start = Array.from(head.subarray(0, 16), (byte) => String.fromCharCode(byte)).join('');
	if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return workbook(file);
	const found = signatures.find(([signature]) => start.startsWith(signature))?.[1] ?? textFound(head);
	if (found !== null) throw new Refusal('not-a-table', { found });
	if (file.size > limits.textBytes) throw tooLarge(limits.textBytes);
	return 'text';
}

async function workbook(file: SourceFile): Promise<'workbook'> {
	const entries = await zipDirectory(file).catch(() => []);
	const names = new Set(entries.map(({ name }) => name));
	const found = parts.find(([name]) => names.has(name))?.[1];
	if (found !== undefined) throw new Refusal('not-a-table', { found });
	if (!names.has('xl/workbook.xml')) throw new Refusal('not-a-table', { found: 'ZIP' });
	if (file.size > limits.workbookBytes) throw tooLarge(limits.workbookBytes);
	return 'workbook';
}

const tooLarge = (bytes: number) => new Refusal('too-large', { what: 'bytes', limit: bytes / 2 ** 20 });

/** The format of a text that is not a table; null where it may be one. */
function textFound(head: Uint8Array): string | null {
	const encoding = byteOrderMark(head)?.encoding ?? zeroPattern(head) ?? 'utf-8';
	const text = new TextDecoder(encoding).decode(head.subarray(0, 4_096));
	if (markup.test(text)) return 'HTML';
	if (/^\s*<\?xml/.test(text)) return 'XML';
	if (/^\s*[{[]\s*["{[]/.test(text)) return 'JSON';
	return encoding === 'utf-8' && isBinary(head) ? 'BIN' : null;
}

/** Texts contain hardly any control characters; a stray NUL does not make a file binary. */
function isBinary(head: Uint8Array): boolean {
	let [nul, control] = [0, 0];
	for (const byte of head)
		if (byte === 0) nul += 1;
		else if (byte < 9 || (byte > 13 && byte < 32)) control += 1;
	return nul > head.length / 4 || control > Math.max(2, head.length / 50);
}
