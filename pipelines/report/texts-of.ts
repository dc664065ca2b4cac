import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOutline, type Outline } from '#report/outline/outline.ts';
import { readOutline } from '#report/outline/read-outline.ts';
import { textOfBytes } from '#report/outline/text-of-bytes.ts';
import { placeOfPractices } from '#report/practices/place-of-practices.ts';
import { practicesIn } from '#report/practices/practice-file.ts';
import type { Practice } from '#report/practices/practice.ts';
import type { SectionText } from '#report/outline/section-texts.ts';
import { practiceFiles } from './practice-files.ts';

/** What the authors brought: the outline, their texts in one language, and texts in another that are left out. */
export interface Brought {
	outline: Outline;
	texts: ReadonlyMap<string, SectionText>;
	/** The file whose texts are in another language, and that language; null where there is none. */
	other: { file: string; language: string } | null;
}

function readIn(dir: string, name: string) {
	const file = join(dir, name);
	return existsSync(file) ? { file, ...readOutline(textOfBytes(readFileSync(file), file), file) } : null;
}

/** The good practices of a folder in one language, which a report has a section for. */
export function practicesOf(dir: string, language: string, fallback: string, outline: Outline): Practice[] {
	const practices = practicesIn(practiceFiles(dir, fallback), language);
	if (practices.length > 0 && !placeOfPractices(outline))
		throw new Error(
			`unlisted practices: ${join(dir, 'practices')} has some, and the report no section for them; name lessons among its sections, or one of your own: {id: practices, title: {${language}: …}}`
		);
	return practices;
}

/** No text is dropped in silence. */
function requireListed(texts: ReadonlyMap<string, SectionText>, { sections }: Outline, file: string): void {
	for (const [id, { line }] of texts)
		if (!sections.some((section) => section.id === id))
			throw new Error(
				`unlisted section: "${id}" in ${file}, line ${line - 1}; name it among the sections, or take its text out`
			);
}

/** A report never mixes languages: its title, and those of sections that are not ours, are given in its own. */
function requireTitles({ title, sections }: Outline, language: string, file: string): void {
	const lacks = (said: Outline['title']) => said !== null && said[language] === undefined;
	if (lacks(title))
		throw new Error(
			`missing title: the report in ${file} has none in "${language}"; add ${language}: … to its title`
		);
	const section = sections.find((one) => lacks(one.title));
	if (section)
		throw new Error(
			`missing title: section ${section.id} in ${file} has none in "${language}"; add ${language}: … to its title`
		);
}

/** What is said of texts that a report in `language` does not have; empty where there are none. */
export const leftOut = ({ other }: Brought, language: string): string =>
	other
		? `left out: the texts of ${other.file}, which are in "${other.language}"; report.${language}.md has those of this report\n`
		: '';

/** Whoever names a folder of texts has some there. */
export function requireTexts(dir: string, language: string): void {
	const names = ['report.md', `report.${language}.md`];
	if (!names.some((name) => existsSync(join(dir, name))))
		throw new Error(
			`missing texts: ${dir} has neither ${names.join(' nor ')}; npm run -s report -- --start ${dir} --edition DIR --lang ${language} writes one to begin with`
		);
}

/**
 * The outline and the texts of a report in one language: `report.md` of a folder has the outline, and the texts in the language that it names
 * (or else in `fallback`); `report.<language>.md` has those of another language. A report never mixes languages.
 */
export function textsOf(dir: string, language: string, fallback: string): Brought {
	const whole = readIn(dir, 'report.md');
	const own = readIn(dir, `report.${language}.md`);
	const outline = own && own.outline.sections !== defaultOutline.sections ? own.outline : whole?.outline;
	const spoken = whole?.language ?? fallback;
	const chosen = own ?? (whole && spoken === language ? whole : null);
	const used = outline ?? own?.outline ?? defaultOutline;
	if (chosen) requireListed(chosen.texts, used, chosen.file);
	requireTitles(used, language, (own ?? whole)?.file ?? dir);
	return {
		outline: used,
		texts: chosen?.texts ?? new Map(),
		other: !chosen && whole && whole.texts.size > 0 ? { file: whole.file, language: spoken } : null
	};
}
