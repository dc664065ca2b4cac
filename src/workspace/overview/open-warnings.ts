import { problemText } from '#language/problem-text.ts';
import type { WarningGroup } from '#quality/warnings.ts';
import type { AnsweredWarning } from '#schemas/answered-warning.ts';
import { warningKey } from '#storage/warning-key.ts';
import type { Odd } from './overview.svelte.ts';

/** The warnings of one kind about one table that nobody answered. */
export interface OpenWarnings {
	key: string;
	title: string;
	table: string;
	count: number;
}

const place = { severity: 'warn', sheet: null, line: null, record: null } as const;
const nowhere = { ...place, columnIndex: null, column: null, value: null };

/** How many of a group are open; those that are counted and not listed can have no answer. */
const openOf = ({ n, warnings }: WarningGroup, answered: ReadonlySet<string>): number =>
	n - warnings.filter((one) => answered.has(warningKey(one))).length;

export function openWarnings({ groups, t }: Odd, answers: readonly AnsweredWarning[]): OpenWarnings[] {
	const answered = new Set(answers.map(warningKey));
	return groups
		.map((group) => ({
			key: `${group.rule}-${group.reason}-${group.table}`,
			title: problemText(t, {
				...nowhere,
				code: `${group.rule}-${group.reason}`,
				args: group.warnings[0]?.args ?? {}
			}).title,
			table: group.table,
			count: openOf(group, answered)
		}))
		.filter(({ count }) => count > 0);
}
