/** A file that is nothing of a report, or is in a language that the report does not have. */
export class ForeignFile extends Error {
	override name = 'ForeignFile';
	constructor(
		readonly reason: 'none' | 'language',
		readonly language = ''
	) {
		super(reason === 'none' ? 'invalid file: no text of a report' : `unknown language: ${language}`);
	}
}

/** Whether a text is `report.md` or a good practice, by its name or else by what it begins with. Throws where it is neither. */
export function kindOfText(text: string, path: string): 'report' | 'practice' {
	if (/(^|\/)practices\/[^/]+$/.test(path)) return 'practice';
	if (/(^|\/)report(\.[a-z]{2})?\.md$/.test(path)) return 'report';
	const matter = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s.exec(text)?.[1] ?? '';
	if (/^(sections|language):/m.test(matter)) return 'report';
	// The title of a report is by language.
	if (/^(where|whom|needs|gave):|^title:[ \t]*[^\s{]/m.test(matter)) return 'practice';
	if (/^title:/m.test(matter) || /^# \S/m.test(text)) return 'report';
	throw new ForeignFile('none');
}
