import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { withProgrammeDims } from './dims.ts';
import { parseDefinition } from './parse.ts';

const library = dirname(fileURLToPath(import.meta.url));

/** The indicator files below a folder, `<theme>/<id>.sql`, sorted by path. */
const filesIn = (root: string) =>
	existsSync(root)
		? readdirSync(root, { recursive: true, encoding: 'utf8' })
				.filter((path) => path.endsWith('.sql'))
				.sort()
				.map((path) => join(root, path))
		: [];

/** Indicator files by id. Throws for two files with the same id, because it would be unclear which one is meant. */
function filesById(roots: string[]): Map<string, string> {
	const files = new Map<string, string>();
	for (const file of roots.flatMap(filesIn)) {
		const id = basename(file, '.sql');
		const other = files.get(id);
		if (other !== undefined)
			throw new Error(`duplicate indicator: "${id}" stands in ${other} and in ${file}; rename one`);
		files.set(id, file);
	}
	return files;
}

function read(id: string, file: string): Definition {
	const definition = parseDefinition(readFileSync(file, 'utf8'), file, basename(dirname(file)));
	if (definition.id !== id)
		throw new Error(
			`invalid indicator ${file}: its id is "${definition.id}", and its file must be named ${definition.id}.sql`
		);
	return definition;
}

/**
 * The definitions that a programme uses, in its order: from the library and from the folder `indicators` next to its
 * `programme.json`. Throws for an id that neither has, listing the known ids, and for an id that both have.
 */
export function readCatalogue(programmeDir: string, programme: Programme): Definition[] {
	const files = filesById([library, join(programmeDir, 'indicators')]);
	return programme.indicators.map((id) => {
		const file = files.get(id);
		if (file === undefined)
			throw new Error(`unknown indicator: "${id}"; known are ${[...files.keys()].sort().join(', ')}`);
		return withProgrammeDims(read(id, file), programme);
	});
}
