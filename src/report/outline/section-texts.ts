/** What the authors wrote for a section, and the line of their file on which it begins: the one below its heading. */
export interface SectionText {
	text: string;
	line: number;
	/** The file, where it is from one. */
	file?: string;
}

export const heading = /^# +(\S+) *$/;
export const fence = /^ {0,3}(`{3,}|~{3,})/;

/** The texts of a file by the section that the heading above each names. `line` is the file's first line that stands in `text`. */
export function sectionTexts(
	text: string,
	{ file, line: first }: { file: string; line: number }
): Map<string, SectionText> {
	const texts = new Map<string, { lines: string[]; line: number }>();
	let current: { lines: string[]; line: number } | null = null;
	let fenced = false;
	// Above the first section the authors may write remarks to themselves.
	const remark = { open: false };
	for (const [at, line] of text.split(/\r?\n/).entries()) {
		if (fence.test(line)) fenced = !fenced;
		const id = fenced ? undefined : heading.exec(line)?.[1];
		if (id !== undefined) {
			if (texts.has(id))
				throw new Error(`invalid report ${file}, line ${first + at}: the section ${id} has a text already`);
			current = { lines: [], line: first + at + 1 };
			texts.set(id, current);
		} else if (current) current.lines.push(line);
		else if (remark.open) remark.open = !line.includes('-->');
		else if (line.trimStart().startsWith('<!--')) remark.open = !line.includes('-->');
		else if (line.trim() !== '')
			throw new Error(
				`invalid report ${file}, line ${first + at}: a text stands below a heading with the name of its section, such as "# summary"`
			);
	}
	return new Map([...texts].map(([id, { lines, line }]) => [id, { text: lines.join('\n'), line, file }]));
}
