/**
 * Yields to other work: a page paints, a worker reads its messages. May resolve at once if nothing is waiting.
 */
export type Pause = () => Promise<void>;

/** This many draws or additions take some milliseconds on a slow machine. */
const workPerPause = 50_000;

/** Returns a function that says after each piece of work, given its size, whether it is time for a pause. */
export function pacer(): (work: number) => boolean {
	let done = 0;
	return (work) => {
		done += work;
		if (done < workPerPause) return false;
		done = 0;
		return true;
	};
}
