import type { DetectedReading } from '#import/importer.ts';
import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import { delimiters, encodings, type Reading } from '#schemas/recipe.ts';

/** One setting of the reading, with its options. Values are text, as a select has them. */
export interface ReadingSetting {
	of: keyof Reading;
	value: string;
	options: { value: string; label: string }[];
}

/** Proper names, the same in every language. */
const encodingNames: Record<(typeof encodings)[number], string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 (LE)',
	'utf-16be': 'UTF-16 (BE)',
	'windows-1252': 'Windows-1252',
	'iso-8859-15': 'ISO-8859-15',
	macintosh: 'Mac Roman',
	cp850: 'DOS (850)'
};

const open = '?';
const words: Record<string, string> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
	'|': 'bar',
	'"': 'double',
	"'": 'single',
	'': 'none',
	'.': 'point',
	' ': 'space',
	dmy: 'dmy',
	mdy: 'mdy',
	ymd: 'ymd',
	true: 'yes',
	false: 'no',
	[open]: 'open'
};

const textOnly: ReadonlySet<keyof Reading> = new Set(['encoding', 'delimiter', 'quote', 'repair']);

/** Every setting of the reading that a file of this kind has, in the order in which a file is read. */
export function readingSettings(t: Translate, { kind, sheets, reading }: DetectedReading): ReadingSetting[] {
	const said = (values: readonly string[]) =>
		values.map((value) => ({ value, label: t(`import.is-${words[value]}` as MessageKey) }));
	const fact = (
		of: Exclude<keyof Reading, 'totals' | 'columns'>,
		options: ReadingSetting['options']
	): ReadingSetting => {
		const value = reading[of];
		return { of, value: value === null ? open : String(value), options };
	};
	const lines = Array.from({ length: 20 }, (_, i) => String(i + 1));
	if (!lines.includes(String(reading.headerLine))) lines.push(String(reading.headerLine));
	const facts = [
		fact(
			'sheet',
			sheets.map(({ name, hidden }) => ({
				value: name,
				label: hidden ? t('import.reading-hidden', { name }) : name
			}))
		),
		fact(
			'encoding',
			encodings.map((value) => ({ value, label: encodingNames[value] }))
		),
		fact('delimiter', said(reading.delimiter === null ? [open, ...delimiters] : delimiters)),
		fact('quote', said(['"', "'", ''])),
		fact(
			'headerLine',
			lines.map((value) => ({ value, label: value }))
		),
		fact(
			'headerRows',
			['0', '1', '2', '3'].map((value) => ({ value, label: value }))
		),
		fact('decimal', said([open, ',', '.'])),
		fact('thousands', said([open, '.', ',', ' ', '', "'"])),
		fact('dateOrder', said([open, 'dmy', 'mdy', 'ymd'])),
		fact('repair', said(['false', 'true'])),
		fact('leaveTotals', said(['true', 'false']))
	];
	return facts.filter(({ of }) => (kind === 'text' ? of !== 'sheet' : !textOnly.has(of)));
}

/** The choice that a select's value means. */
export function settingChoice(of: keyof Reading, value: string): Partial<Reading> {
	if (value === open) return { [of]: null };
	if (of === 'headerLine' || of === 'headerRows') return { [of]: Number(value) };
	if (of === 'repair' || of === 'leaveTotals') return { [of]: value === 'true' };
	return { [of]: value };
}
