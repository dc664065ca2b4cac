import type { AnsweredWarning } from '#schemas/answered-warning.ts';

/** The key that identifies a warning. */
export const warningKey = ({
	rule,
	reason,
	table,
	rowKey,
	args
}: Omit<AnsweredWarning, 'note' | 'at'>): string =>
	JSON.stringify([rule, reason, table, rowKey, Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1))]);
