import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { practicesIn, type PracticeFiles } from '#report/practices/practice-file.ts';
import { siteLanguages } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { practiceFiles } from './practice-files.ts';
import { readTemplate } from '#report/writers/docx/template/read-template.ts';

/** The good practices of a programme, as its site has them; throws what is wrong with one. */
export function sitePractices(dir: string, { languages }: Programme): PracticeFiles {
	const [fallback] = siteLanguages(languages);
	const found = practiceFiles(dir, fallback);
	for (const language of Object.keys(found)) practicesIn(found, language);
	return Object.fromEntries(
		Object.entries(found).map(([language, files]) => [
			language,
			files.map((one) => ({ ...one, file: `practices/${basename(one.file)}` }))
		])
	);
}

/** The Word file that gives reports of a programme their look, as text in base64; null where there is none. Throws what is wrong with it. */
export async function siteTemplate(dir: string): Promise<string | null> {
	const file = join(dir, 'report.docx');
	if (!existsSync(file)) return null;
	const bytes = readFileSync(file);
	await readTemplate(new Uint8Array(bytes), file);
	return bytes.toString('base64');
}
