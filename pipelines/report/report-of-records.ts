import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { internalReport, type RecordFigures } from '#report/internal-report.ts';
import { makeReport } from '#report/make-report.ts';
import type { Practice } from '#report/practices/practice.ts';
import type { Language } from '#schemas/languages.ts';
import { drawer } from './drawer.ts';
import type { Brought } from './texts-of.ts';

/** An internal report from the figures of records and what the authors brought, in one language. */
export async function reportOfRecords(
	figures: RecordFigures,
	language: Language,
	{ outline, texts, practices = [] }: Pick<Brought, 'outline' | 'texts'> & { practices?: readonly Practice[] }
) {
	const t = translator(language, await loadMessages(language));
	const report = internalReport(figures);
	const draw = drawer(language);
	return makeReport(t, { report, outline, texts, practices, draw, address: '', internal: true });
}
