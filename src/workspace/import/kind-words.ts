import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';

/** What a file is about, by the table that it fills first: "Participants". */
export const kindText = (t: Translate, table: string | null): string =>
	table === null ? t('import.kind-unknown') : t(`import.target-group-${table}` as MessageKey);

/** How sure a match is, in words. */
export function sureness(t: Translate, confidence: number): string {
	if (confidence >= 0.9) return t('import.sure');
	return confidence >= 0.7 ? t('import.likely') : t('import.unsure');
}
