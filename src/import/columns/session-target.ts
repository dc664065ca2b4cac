/** Whether a target is a session: a column of an attendance sheet. */
export const isSessionTarget = (target: string | null): boolean =>
	target !== null && /^session\.\d+$/.test(target);
