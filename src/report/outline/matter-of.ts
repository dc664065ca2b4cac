import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { reportMatter, type ReportMatter } from '#schemas/report-outline.ts';
import { entryFault } from './entry-fault.ts';

const known = ['title', 'language', 'sections'];

/**
 * The front matter of a report, whose first line is the second of its file. Throws what is wrong in plain words, with the file, the line and
 * what to write.
 */
export function matterOf(yaml: string, file: string): ReportMatter {
	const lines = new LineCounter();
	const document = parseDocument(yaml, { lineCounter: lines });
	const fail = (offset: number, words: string): never => {
		throw new Error(`invalid report ${file}, line ${lines.linePos(offset).line + 1}: ${words}`);
	};
	const [broken] = document.errors;
	if (broken)
		return fail(
			broken.pos[0],
			'the front matter is not YAML here; look at the colons, the brackets and the spaces at the beginning of the line'
		);
	const matter: unknown = document.toJS() ?? {};
	const result = reportMatter.safeParse(matter);
	if (result.success) return result.data;
	const { path, code, ...issue } = result.error.issues[0]!;
	const words = faultAt(matter, path, code === 'unrecognized_keys' ? (issue as { keys: string[] }).keys : []);
	return fail(offsetOf(document, path, words.key), words.say);
}

/** What is wrong at a place of the front matter; `key` is the word that is, where it is one. */
function faultAt(matter: unknown, path: PropertyKey[], keys: string[]): { say: string; key?: string } {
	const [part, at] = path;
	if (part === undefined)
		return keys.length
			? { say: `unknown word "${keys[0]}" in the front matter; known are ${known.join(', ')}`, key: keys[0]! }
			: { say: 'the front matter is written in lines such as "language: en"' };
	if (part === 'language') return { say: 'the language is written as a tag, such as en, da, sv, fi or nb' };
	if (part === 'title')
		return { say: 'a title is written by language, such as {en: Our report, sv: Vår rapport}' };
	if (typeof at !== 'number')
		return { say: 'sections are a list with one section or more, each on a line that begins with "- "' };
	return { say: entryFault((matter as { sections: unknown[] }).sections[at]) };
}

/** Where a place of the front matter begins, or else what it is in. */
function offsetOf(document: Document, path: PropertyKey[], key?: string): number {
	if (key !== undefined && isMap(document.contents))
		for (const pair of document.contents.items)
			if (isScalar(pair.key) && pair.key.value === key) return pair.key.range?.[0] ?? 0;
	// The fault of a section is one of its entry, however deep.
	const [part, at] = path;
	const node = document.getIn(typeof at === 'number' ? [part, at] : [part], true);
	return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}
