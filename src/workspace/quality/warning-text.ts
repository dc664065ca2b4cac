import { problemText, type ProblemText } from '#language/problem-text.ts';
import type { Translate } from '#language/translate.ts';
import type { RecordWarning } from '#quality/warnings.ts';

/** A warning in words. */
export const warningText = (
	t: Translate,
	{ rule, reason, args }: Omit<RecordWarning, 'rowKey'>
): ProblemText =>
	problemText(t, {
		code: `${rule}-${reason}`,
		severity: 'warn',
		sheet: null,
		line: null,
		record: null,
		columnIndex: null,
		column: null,
		value: null,
		args
	});
