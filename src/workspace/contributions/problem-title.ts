import type { MessageKey } from '#language/messages.ts';
import { problemText } from '#language/problem-text.ts';
import type { Translate } from '#language/translate.ts';
import type { BreachPlace } from '#contributions/review.ts';
import type { Programme } from '#schemas/programme.ts';

/** What a rule complains of, in a few words; its name alone where a file tells of a rule that this version does not have. */
export function problemTitle(t: Translate, { rule, reason }: { rule: string; reason: string }): string {
	try {
		return t(`problems.${rule}-${reason}-title` as MessageKey);
	} catch {
		return t.given(rule);
	}
}

/** What is wrong with one row, and what to correct. */
export function problemAt(
	t: Translate,
	programme: Programme,
	{ rule, reason, table }: { rule: string; reason: string; table: string },
	{ line, column, args }: BreachPlace
): { message: string; fix: string } {
	const problem = {
		code: `${rule}-${reason}`,
		severity: 'warn',
		sheet: null,
		line,
		record: null,
		columnIndex: null,
		column: column === null ? null : `${table}.${column}`,
		value: null,
		args
	} as const;
	try {
		return problemText(t, problem, programme);
	} catch {
		return { message: problemTitle(t, { rule, reason }), fix: '' };
	}
}
