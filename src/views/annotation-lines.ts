import type { Translate } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';

/** One annotation of a programme as a line of a list. */
export interface AnnotationLine {
	text: string;
	/** Its day, or the first of its days. */
	from: string;
	/** The last of its days; null of a single day. */
	to: string | null;
	/** Who says so. */
	source: string;
}

/** What the programme says that a reader must know of single days and stretches of days, in the order of time. */
export const annotationLines = (
	t: Translate,
	{ annotations }: Pick<Programme, 'annotations'>
): AnnotationLine[] =>
	annotations
		.map(({ on, from = on, to, text, source }) => ({ from: from ?? '', to, text, source }))
		.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
		.map(({ from, to, text, source }) => ({
			text: t.text(text),
			from: t.day(from),
			to: to === undefined ? null : t.day(to),
			source: t.text(source)
		}));
