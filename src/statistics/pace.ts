/**
 * Lets others have their turn: a page paints, a worker reads its messages. Where nobody waits it may resolve
 * at once.
 */
export type Pause = () => Promise<void>;

/** This many draws or additions take some milliseconds on a slow machine. */
const portion = 50_000;

/** Says after each piece of work, given its size, whether it is time for a pause. */
export function pacer(): (work: number) => boolean {
	let done = 0;
	return (work) => {
		done += work;
		if (done < portion) return false;
		done = 0;
		return true;
	};
}
