import { problemText } from '#language/problem-text.ts';
import type { Translate } from '#language/translate.ts';

const nowhere = {
	severity: 'warn',
	sheet: null,
	line: null,
	record: null,
	columnIndex: null,
	column: null,
	value: null
} as const;

/** What a rule complains of, in a few words; its name alone where a file tells of a rule that this version does not have. */
export function problemTitle(
	t: Translate,
	{ rule, reason, args }: { rule: string; reason: string; args: Record<string, string> }
): string {
	try {
		return problemText(t, { ...nowhere, code: `${rule}-${reason}`, args }).title;
	} catch {
		return t.given(rule);
	}
}
