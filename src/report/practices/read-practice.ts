import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { practiceParts, type Practice, type PracticePart } from './practice.ts';

const shape = /^\uFEFF?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|$)/s;
const known = ['title', ...practiceParts];
const form =
	'a title, where it was done, for whom, what it needs and what it gave, each on a line such as "where: Malmö"';

/** Reads a good practice: front matter in YAML between two lines `---`, then its text. Throws what is wrong, with the file and the line. */
export function readPractice(text: string, { file, id }: { file: string; id: string }): Practice {
	const fail = (line: number, words: string) => new Error(`invalid practice ${file}, line ${line}: ${words}`);
	const found = shape.exec(text);
	if (!found) throw fail(1, `it begins with a line ---, then ${form}, and a line ---`);
	const lines = new LineCounter();
	const { contents, errors } = parseDocument(found[1]!, { lineCounter: lines });
	const lineAt = (offset: number) => lines.linePos(offset).line + 1;
	if (errors[0])
		throw fail(
			lineAt(errors[0].pos[0]),
			'this is not YAML; put a text with a colon or {{ in it between quotes ""'
		);
	if (!isMap(contents)) throw fail(2, `it says ${form}`);
	const said = new Map<string, { text: string; line: number }>();
	for (const { key, value } of contents.items) {
		if (!isScalar(key)) continue;
		const [name, line] = [String(key.value), lineAt(key.range[0])];
		if (!known.includes(name)) throw fail(line, `unknown word "${name}"; known are ${known.join(', ')}`);
		const written = isScalar(value) ? value.value : null;
		if ((typeof written !== 'string' && typeof written !== 'number') || written === '')
			throw fail(line, `${name} is a text; one with a colon or {{ in it stands between quotes ""`);
		said.set(name, { text: String(written), line });
	}
	const title = said.get('title');
	if (!title) throw fail(2, 'the title is missing; write it on a line such as "title: Dinners with a guest"');
	return {
		id,
		title: title.text,
		parts: practiceParts.flatMap((part: PracticePart) => {
			const one = said.get(part);
			return one ? [{ part, ...one }] : [];
		}),
		text: text.slice(found[0].length),
		line: found[0].split('\n').length,
		file
	};
}
