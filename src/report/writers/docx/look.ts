import type { PageNumberEstimator } from 'docx';
import { pagesAsInTemplate, pagesAsInWord } from './docx-pages.ts';
import { readTemplate } from './template/read-template.ts';
import type { Template } from './template/template.ts';

/** How a Word file looks: as in a template, whose name is `file`, or as reports do without one. */
export async function lookOf(
	bytes: Uint8Array<ArrayBuffer> | null,
	file: string
): Promise<{ pages: PageNumberEstimator; template?: Template }> {
	return bytes
		? { pages: pagesAsInTemplate, template: await readTemplate(bytes, file) }
		: { pages: pagesAsInWord };
}
