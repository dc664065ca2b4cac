import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOfBytes } from '#report/outline/text-of-bytes.ts';
import type { PracticeFiles } from '#report/practices/practice-file.ts';

/** The good practices of a folder: `practices/NAME.md` in the language `fallback`, those of another language `practices/NAME.sv.md`. */
export function practiceFiles(dir: string, fallback: string): PracticeFiles {
	const folder = join(dir, 'practices');
	if (!existsSync(folder)) return {};
	const found: PracticeFiles = {};
	const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
	for (const name of names.sort()) {
		const language = /\.([a-z]{2,3})\.md$/.exec(name)?.[1] ?? fallback;
		const file = join(folder, name);
		const id = name.replace(/(\.[a-z]{2,3})?\.md$/, '').replace(/[^A-Za-z0-9-]/g, '-');
		(found[language] ??= []).push({ id, file, text: textOfBytes(readFileSync(file), file) });
	}
	return found;
}
