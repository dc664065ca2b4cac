import {
	Bookmark,
	ExternalHyperlink,
	FootnoteReferenceRun,
	SimpleField,
	TextRun,
	type ParagraphChild
} from 'docx';
import { isRightToLeft } from '#language/isolated.ts';
import type { Furniture } from '../../document/document.ts';
import type { Inline } from '../../document/inline.ts';
import type { Footnotes } from '../footnotes.ts';

/** The direction of a paragraph, from its first letters. */
export const directed = (text: string): { bidirectional?: true } =>
	isRightToLeft(text) ? { bidirectional: true } : {};

const run = (
	text: string,
	more: { bold?: boolean; italics?: boolean; strike?: boolean; size?: number } = {}
) => new TextRun({ text, ...more, ...(isRightToLeft(text) ? { rightToLeft: true } : {}) });

/** The name of a caption's bookmark: Word takes letters, digits and _ only, 40 at most. */
export const bookmarkOf = (labels: ReadonlyMap<string, string>, id: string): string =>
	`caption_${[...labels.keys()].indexOf(id) + 1}`;

/** What a reference to a caption needs: all labels, and how one is written within a sentence. */
interface Captions {
	labels: ReadonlyMap<string, string>;
	furniture: Pick<Furniture, 'within'>;
}

/** A reference to a caption, which Word renews by itself; in small letters where its label is written so within a sentence. */
export function referenceTo({ labels, furniture }: Captions, id: string): ParagraphChild {
	const label = labels.get(id) ?? '';
	const small = furniture.within(label) === label ? '' : ' \\* lower';
	return new SimpleField(`REF ${bookmarkOf(labels, id)} \\h${small}`, furniture.within(label));
}

/** The label of a caption, in a bookmark. */
export const labelOf = (labels: ReadonlyMap<string, string>, id: string): ParagraphChild => {
	const label = labels.get(id)!;
	return new Bookmark({ id: bookmarkOf(labels, id), children: labelRuns(label) });
};

/** The word as text and the number as a field of its sequence, so that captions added in Word count on. */
function labelRuns(label: string): ParagraphChild[] {
	const [, word = '', number = ''] = /^(.*?)(\d+)$/.exec(label) ?? [];
	return number === ''
		? [run(label)]
		: [run(word), new SimpleField(`SEQ ${word.trim().replaceAll(' ', '_')} \\* ARABIC`, number)];
}

/** How the runs of a line look that say nothing themselves. */
interface Look {
	isStrong?: boolean;
	/** In half points, where it is not that of the style. */
	size?: number;
}

/** What stands in a line of a report as runs of Word; each note becomes a footnote of its own, as Word has no second place for one. */
export function runsOf(
	content: readonly Inline[],
	{ footnotes, ...captions }: Captions & { footnotes: Footnotes },
	{ isStrong = false, ...size }: Look = {}
): ParagraphChild[] {
	return content.flatMap((one): ParagraphChild[] => {
		switch (one.kind) {
			case 'text':
				return [
					run(one.text, {
						bold: one.strong ?? isStrong,
						italics: one.emphasis ?? false,
						...size,
						...(one.struck ? { strike: true } : {})
					})
				];
			case 'break':
				return [new TextRun({ break: 1 })];
			case 'link':
				return [
					new ExternalHyperlink({
						link: one.href,
						children: [new TextRun({ text: one.text, style: 'Hyperlink', ...size })]
					})
				];
			case 'reference':
				return [referenceTo(captions, one.to)];
			case 'figure': {
				if (one.note === null) return [run(one.text, size)];
				return [run(one.text, size), new FootnoteReferenceRun(footnotes.another(one.note))];
			}
			case 'note':
				return [new FootnoteReferenceRun(footnotes.another(one.note))];
		}
	});
}
