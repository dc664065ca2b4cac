import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readTemplate } from '#report/writers/docx/template/read-template.ts';
import type { Template } from '#report/writers/docx/template/template.ts';

/** The Word file that gives a report its look: `report.docx` beside the texts, or else beside the programme; null where there is none. */
export async function templateOf(
	texts: string | undefined,
	programme: string,
	out: string
): Promise<Template | null> {
	const file = [...(texts === undefined ? [] : [texts]), programme]
		.map((dir) => join(dir, 'report.docx'))
		.find((one) => existsSync(one));
	if (file === undefined) return null;
	if (resolve(file) === resolve(out))
		throw new Error(
			`invalid --out: ${out} is the template of the report, and would be lost; choose another name`
		);
	return readTemplate(new Uint8Array(readFileSync(file)), file);
}
