import { Misuse } from '../../tooling/command.ts';

const longest = 600;

/** Reads what an argument names; what is wrong with it is told in one line, as a misuse of the command. */
export function named<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (error instanceof Misuse) throw error;
		throw new Misuse((error as Error).message.replace(/\s*\n\s*/g, ' ').slice(0, longest), { cause: error });
	}
}
