import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { textsIn } from '#indicators/texts.ts';

/** Texts of one kind, one folder a language below `path`, and how their files are written. */
export interface TextFolder {
	/** What a key of these texts begins with. */
	name: string;
	path: string;
	form: TextForm;
}

interface TextForm {
	ending: '.yaml' | '.json';
	/** The texts of a file by their path in it, in the order of the file. */
	read: (text: string, file: string) => [path: string, text: string][];
	write: (texts: [path: string, text: string][]) => string;
}

type Tree = { [key: string]: Tree | string };

function nested(texts: [string, string][]): Tree {
	const root: Tree = {};
	for (const [path, text] of texts) {
		const keys = path.split('.');
		const last = keys.pop()!;
		const tree = keys.reduce((inner, key) => (inner[key] ??= {}) as Tree, root);
		tree[last] = text;
	}
	return root;
}

/** Texts of indicators: by theme, then by id and field. Long texts stay on one line, so that a change shows as one. */
export const yaml: TextForm = {
	ending: '.yaml',
	read: textsIn,
	write: (texts) => stringify(nested(texts), { lineWidth: 0, singleQuote: true })
};

/** Messages of the interface: one flat object a file. */
export const json: TextForm = {
	ending: '.json',
	read: (text) => Object.entries(JSON.parse(text) as Record<string, string>),
	write: (texts) => `${JSON.stringify(Object.fromEntries(texts), null, '\t')}\n`
};

/** The texts of one language by key, `<folder>/<file>/<path in it>`, in the order of the files; empty where there are none. */
export function readFolder({ name, path, form }: TextFolder, language: string): Map<string, string> {
	const from = join(path, language);
	const files = existsSync(from) ? readdirSync(from).filter((file) => file.endsWith(form.ending)) : [];
	return new Map(
		files
			.sort()
			.flatMap((file) =>
				form
					.read(readFileSync(join(from, file), 'utf8'), join(from, file))
					.map(([key, text]) => [`${name}/${basename(file, form.ending)}/${key}`, text] as const)
			)
	);
}

/** Writes the texts of one language, in the order given; files without texts go. Texts of other folders are left out. */
export function writeFolder(folder: TextFolder, language: string, texts: ReadonlyMap<string, string>): void {
	const { name, path, form } = folder;
	const byFile = new Map<string, [string, string][]>();
	for (const [key, text] of texts) {
		const [kind, file, ...rest] = key.split('/') as [string, string, ...string[]];
		if (kind !== name) continue;
		byFile.set(file, [...(byFile.get(file) ?? []), [rest.join('/'), text]]);
	}
	const to = join(path, language);
	rmSync(to, { recursive: true, force: true });
	mkdirSync(to, { recursive: true });
	for (const [file, inside] of byFile) writeFileSync(join(to, file + form.ending), form.write(inside));
}
