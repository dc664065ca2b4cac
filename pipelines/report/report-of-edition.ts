import { asReport } from '#edition/as-report.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { makeReport } from '#report/make-report.ts';
import type { Practice } from '#report/practices/practice.ts';
import type { Language } from '#schemas/languages.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import { drawer } from './drawer.ts';
import type { Brought } from './texts-of.ts';

/** A report from the published cells of an edition and what the authors brought, in one language. */
export async function reportOfEdition(
	edition: PublishedEdition,
	language: Language,
	{
		outline,
		texts,
		practices = [],
		address = ''
	}: Pick<Brought, 'outline' | 'texts'> & { practices?: readonly Practice[]; address?: string }
) {
	const t = translator(language, await loadMessages(language));
	const report = { ...asReport(edition), fingerprint: fingerprintOf(edition) };
	return makeReport(t, { report, outline, texts, practices, draw: drawer(language), address });
}
