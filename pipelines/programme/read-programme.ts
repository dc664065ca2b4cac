import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '#schemas/explain.ts';
import { programme, type Programme } from '#schemas/programme.ts';

/** Reads `<dir>/programme.json`. Throws when it is missing, not JSON, or not a programme. */
export function readProgramme(dir: string): Programme {
	const file = join(dir, 'programme.json');
	return parse(programme, readJson(file, 'programme'), `programme ${file}`);
}

/** Reads a JSON file; `noun` says in the error what it should have been. */
export function readJson(file: string, noun: string): unknown {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch (cause) {
		throw new Error(`missing ${noun}: ${file} cannot be read; check the path`, { cause });
	}
	const json = text.replace(/^\uFEFF/, '');
	try {
		return JSON.parse(json);
	} catch (cause) {
		// The message of the engine quotes the file, which may be a key.
		const at = /position (\d+)/.exec((cause as Error).message)?.[1];
		const line = at === undefined ? '' : ` from line ${json.slice(0, Number(at)).split('\n').length} on`;
		throw new Error(`invalid ${noun}: ${file} is not JSON${line}`, { cause });
	}
}
