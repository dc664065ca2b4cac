import { counted } from '#indicators/detail/excluded-cells.ts';
import type { MessageKey } from '#language/messages.ts';
import type { Translate } from '#language/translate.ts';
import { codeName } from '#language/names.ts';
import { exclusionReasons } from '#schemas/exclusion-reasons.ts';
import type { Programme } from '#schemas/programme.ts';
import { dictionary, type Field } from '#edition/dictionary.ts';

/** Columns that name a slice of a figure, with their codes and the prefix of the messages that explain these. */
const slices: Record<string, readonly string[]> = {
	left_out: [counted, ...exclusionReasons],
	band: ['both', 'gained', 'lost', 'neither'],
	quantile: [],
	scenario: ['none-of-missing', 'all-of-missing', 'no-change-for-missing', 'complete-forms'],
	test: ['sign-flip', 'wilcoxon']
};
const starts: Record<string, string> = { left_out: 'left' };

/**
 * The data dictionary of the figures on an indicator's page: that of all downloads, with the columns that
 * name slices of a figure. `t` must have the areas figures, workspace, dictionary and indicator loaded.
 */
export function detailDictionary(t: Translate, programme: Programme, columns: readonly string[]): Field[] {
	return columns.flatMap((field): Field[] => {
		const meaning = () => t(`indicator.field-${field}` as MessageKey);
		if (field === 'against') {
			const codes = programme.countries.map(({ code }) => ({
				code,
				meaning: codeName(t, programme, 'country', code)
			}));
			return [{ field, type: 'code', meaning: meaning(), codes }];
		}
		const known = slices[field];
		if (!known) return dictionary(t, programme, [field]);
		const codes = known.map((code) => ({
			code,
			meaning: t(`indicator.${starts[field] ?? field}-${code}` as MessageKey)
		}));
		return [{ field, type: field === 'quantile' ? 'number' : 'code', meaning: meaning(), codes }];
	});
}
