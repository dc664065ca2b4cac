import {
	AlignmentType,
	BorderStyle,
	LevelFormat,
	LineRuleType,
	type INumberingOptions,
	type IStylesOptions
} from 'docx';
import type { Language } from '#schemas/languages.ts';

const [ink, soft] = ['1D2733', '55606E'];
/** The size of what stands in a table, in half points. */
export const cellSize = 17;
/** The languages as Word tags them. */
export const tags: Record<Language, string> = {
	en: 'en-GB',
	da: 'da-DK',
	sv: 'sv-SE',
	fi: 'fi-FI',
	nb: 'nb-NO'
};

/**
 * The height of lines in 240ths of their usual one, with the room behind the paragraph. The rule is written, though
 * Word takes it as given: LibreOffice reads a height without one as points, and cuts what is higher, a figure too.
 */
export const lines = (line: number, after: number) => ({ after, line, lineRule: LineRuleType.AUTO });

/** Without its level a heading is one for Word alone, which knows it by name: LibreOffice would find no contents. */
const heading = (level: number, size: number, before: number, look: object = {}) => ({
	run: { size, bold: true, color: ink, ...look },
	paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true, outlineLevel: level - 1 }
});

/** How far in somebody's words stand. */
export const quoteIndent = { left: 400, right: 400 };

const own = (id: string, name: string, run: object, paragraph: object = {}) => ({
	id,
	name,
	basedOn: 'Normal',
	next: 'Normal',
	quickFormat: true,
	run,
	paragraph
});

/** The styles of a report: those that Word knows by name, so that its navigation, contents and templates find them. */
export const styles = (language: Language): IStylesOptions => ({
	default: {
		document: {
			run: { font: 'Arial', size: 21, color: ink, language: { value: tags[language] } },
			paragraph: { spacing: lines(290, 140) }
		},
		title: { run: { size: 48, bold: true, color: ink }, paragraph: { spacing: lines(260, 160) } },
		heading1: heading(1, 34, 480),
		heading2: heading(2, 27, 320),
		heading3: heading(3, 23, 240),
		heading4: heading(4, 21, 200),
		heading5: heading(5, 20, 160, { color: soft }),
		heading6: heading(6, 20, 160, { color: soft, bold: false, italics: true }),
		footnoteText: { run: { size: 17 }, paragraph: { spacing: lines(240, 40) } }
	},
	paragraphStyles: [
		own('Subtitle', 'Subtitle', { size: 26, bold: true, color: soft }),
		own(
			'Caption',
			'caption',
			{ size: 19, bold: true, color: ink },
			{ keepNext: true, spacing: { before: 240, after: 80 } }
		),
		own('Header', 'header', { size: 16, color: soft }),
		own('Footer', 'footer', { size: 16, color: soft }),
		own('Note', 'Note', { size: 18, color: soft }, { spacing: lines(250, 80) }),
		own(
			'Quote',
			'Quote',
			{ italics: true },
			{
				indent: quoteIndent,
				border: { left: { style: BorderStyle.SINGLE, size: 12, space: 10, color: soft } }
			}
		),
		own('Warning', 'Warning', { bold: true }, { spacing: { before: 200, after: 200 } }),
		own('Cell', 'Cell', { size: cellSize }, { spacing: lines(240, 0) }),
		own(
			'ContentsHeading',
			'Contents heading',
			{ size: 27, bold: true, color: ink },
			{ spacing: { before: 400, after: 120 } }
		)
	]
});

const idOf = (key: string): string => key[0]!.toUpperCase() + key.slice(1);

/** Those of a report that a template does not have: it decides how all others look. */
export function stylesWith(language: Language, ids: ReadonlySet<string>): IStylesOptions {
	const { default: usual = {}, paragraphStyles = [] } = styles(language);
	const lacking = Object.entries(usual).filter(([key]) => key !== 'document' && !ids.has(idOf(key)));
	return {
		default: Object.fromEntries(lacking),
		paragraphStyles: paragraphStyles.filter(({ id }) => !ids.has(id))
	};
}

/** How deep lists are told apart. */
export const deepest = 5;

/** Where the points of a list stand, by its level. */
export const pointIndent = (level: number, from = 0) => ({ left: from + 400 * (level + 1), hanging: 300 });

const levels = (format: 'bullet' | 'decimal', start = 1) =>
	Array.from({ length: deepest + 1 }, (_, level) => level).map((level) => ({
		level,
		start,
		format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
		text: format === 'bullet' ? '•' : `%${level + 1}.`,
		alignment: AlignmentType.START,
		style: { paragraph: { indent: pointIndent(level) } }
	}));

/** The numbering of lists that begin with a number. */
export const steps = (start: number): string => `steps-${start}`;

export const listsFrom = (starts: Iterable<number>): INumberingOptions => ({
	config: [
		{ reference: 'points', levels: levels('bullet') },
		...[...starts].map((start) => ({ reference: steps(start), levels: levels('decimal', start) }))
	]
});
