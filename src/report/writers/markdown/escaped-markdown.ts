/** A text in which no sign is taken for a mark of Markdown, on one line. */
export const asMarkdown = (text: string): string =>
	text
		.replace(/\s*\n\s*/g, ' ')
		.replace(/[\\`*_[\]<>#|~]/g, '\\$&')
		.replace(
			/^(\s*)([-+]|\d+[.)])(?=\s)/,
			(_, space: string, mark: string) => `${space}${mark.replace(/[-+.)]/, '\\$&')}`
		)
		.replaceAll('&', '&amp;');
