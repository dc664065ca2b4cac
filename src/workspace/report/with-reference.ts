/** A text with a reference in place of what is selected in it, and where the cursor then stands. */
export function withReference(
	text: string,
	{ selectionStart: from, selectionEnd: to }: Pick<HTMLTextAreaElement, 'selectionStart' | 'selectionEnd'>,
	reference: string
): { text: string; at: number } {
	return {
		text: `${text.slice(0, from)}${reference}${text.slice(to)}`,
		at: from + reference.length
	};
}
