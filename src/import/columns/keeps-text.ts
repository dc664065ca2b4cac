/**
 * Whether a target takes texts as they stand: ids only. All others take codes, days and numbers, so that a name or an
 * address cannot get into them; a record that has one there is rejected.
 */
export const keepsText = (target: string): boolean =>
	/^[a-z_]+\.[a-z]+_id$/.test(target) && !target.startsWith('identity.');
