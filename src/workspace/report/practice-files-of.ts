import type { PracticeFiles } from '#report/practices/practice-file.ts';
import { isBlank } from '#report/practices/practice-words.ts';
import { writePractice } from '#report/practices/write-practice.ts';
import type { Language } from '#schemas/languages.ts';
import type { ReportDraft } from '#schemas/report-draft.ts';
import { writtenPractices } from './draft-practices.ts';

/** The name under which the command `report` finds a practice in a language. */
const fileName = (id: string, language: Language, languages: readonly Language[]): string =>
	`practices/${id}${language === languages[0] ? '' : `.${language}`}.md`;

/** The good practices of a report in every language, as files for the folder that the command `report` is given: those of the programme, too. */
export function practiceFilesOf(
	draft: ReportDraft,
	languages: readonly Language[],
	brought: PracticeFiles
): Map<string, Uint8Array<ArrayBuffer>> {
	const files = new Map<string, Uint8Array<ArrayBuffer>>();
	const put = (id: string, language: Language, text: string) =>
		files.set(fileName(id, language, languages), new TextEncoder().encode(text));
	for (const language of languages) {
		const written = writtenPractices(draft, language);
		for (const { id, text } of brought[language] ?? []) {
			const mine = written.find((one) => one.id === id);
			if (!mine || (!mine.off && mine.said === null)) put(id, language, text);
		}
		for (const { id, off, said } of written)
			if (!off && said && !isBlank(said)) put(id, language, writePractice(said));
	}
	return files;
}
