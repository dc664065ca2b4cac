import { reportSections, type ReportMatter, type ReportSection } from '#schemas/report-outline.ts';
import { matterOf } from './matter-of.ts';
import { defaultOutline, type Outline, type OutlineSection } from './outline.ts';
import { sectionTexts, type SectionText } from './section-texts.ts';

const shape = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;

/** `report.md` as it was read: the outline, the language of its texts where it says one, and the texts by section. */
export interface ReadOutline {
	outline: Outline;
	language: string | null;
	texts: Map<string, SectionText>;
}

/**
 * Reads `report.md`: front matter in YAML between two lines `---`, then the authors' texts, each below a heading of the first level with
 * the name of its section: `# summary`. Without front matter the sections are the usual ones. Errors name the file and the place.
 */
export function readOutline(text: string, file: string): ReadOutline {
	const found = shape.exec(text);
	const matter = found ? matterOf(found[1]!, file) : {};
	const outline: Outline = {
		title: matter.title ?? null,
		sections: matter.sections?.map(sectionOf) ?? defaultOutline.sections
	};
	const ids = outline.sections.map(({ id }) => id);
	const twice = ids.find((id, at) => ids.indexOf(id) !== at);
	if (twice !== undefined)
		throw new Error(`invalid report ${file}: the section ${twice} is named twice; name it once`);
	const head = found?.[0] ?? '';
	const texts = sectionTexts(text.slice(head.length), { file, line: head.split('\n').length });
	for (const [id, { line }] of texts)
		if (!ids.includes(id) && !isOwn(id))
			throw new Error(
				`unknown section: "${id}" in ${file}, line ${line - 1}; known are ${[...new Set([...ids, ...reportSections])].join(', ')}`
			);
	return { outline, language: matter.language ?? null, texts };
}

const isOwn = (id: string): id is ReportSection => (reportSections as readonly string[]).includes(id);

function sectionOf(entry: NonNullable<ReportMatter['sections']>[number]): OutlineSection {
	const { id, ...said } = typeof entry === 'string' ? { id: entry } : entry;
	const title = 'title' in said ? (said.title ?? null) : null;
	return {
		id,
		own: isOwn(id) ? id : null,
		title,
		text: 'text' in said ? said.text : 'before',
		figures: ('figures' in said ? said.figures : undefined) ?? null,
		...('off' in said && said.off ? { off: true } : {})
	};
}
