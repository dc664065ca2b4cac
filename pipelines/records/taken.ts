/** What was taken of the rows of files. */
export type Taken = 'all' | 'some' | 'none';

export function takenOf({ accepted, rejected }: { accepted: number; rejected: number }): Taken {
	if (accepted === 0) return 'none';
	return rejected === 0 ? 'all' : 'some';
}

/** The exit status of a command that takes rows; 2 says that the arguments are wrong, 1 also that the work failed. */
export const takenStatus: Record<Taken, number> = { all: 0, none: 1, some: 3 };

/** What `--help` says of it. */
export const statusHelp =
	'exit status: 0 all rows were taken, 1 none was, or the work failed, 2 the arguments are wrong, 3 some rows were rejected and the others taken, 130 interrupted';
