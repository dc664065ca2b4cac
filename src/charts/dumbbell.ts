/** The level before and after, joined by a line; places in per cent of the room. */
export interface DumbbellMark {
	form: 'dumbbell';
	before: number;
	after: number;
	/** Of the second of two selections: its line is broken. */
	hollow: boolean;
}

/** The mark of a change from one level to another. */
export const dumbbellMark = (
	at: (value: number) => number,
	{ before, after }: { before: number; after: number },
	hollow: boolean
): DumbbellMark => ({ form: 'dumbbell', before: at(before), after: at(after), hollow });
