/** What stands in a line of a report. */
export type Inline =
	| { kind: 'text'; text: string; strong?: boolean; emphasis?: boolean; struck?: boolean }
	| { kind: 'break' }
	| { kind: 'link'; text: string; href: string }
	| LiveFigure
	/** A footnote of the authors. */
	| { kind: 'note'; note: string }
	/** A reference to a caption, by the id of its figure or table. */
	| { kind: 'reference'; to: string };

/** A number that comes from a cell, with what it is made of in a footnote. */
export interface LiveFigure {
	kind: 'figure';
	text: string;
	/** Numerator, denominator and interval in words; null where the text has all that there is. */
	note: string | null;
}

export const plain = (text: string): Inline => ({ kind: 'text', text });

/** The words of a line, without its footnotes; `label` names what a reference leads to. */
export const wordsOf = (inlines: readonly Inline[], label: (to: string) => string = () => ''): string =>
	inlines
		.map((inline) => {
			if (inline.kind === 'break') return ' ';
			if (inline.kind === 'note') return '';
			return inline.kind === 'reference' ? label(inline.to) : inline.text;
		})
		.join('');
