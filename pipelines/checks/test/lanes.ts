/** Work that takes one core for a while, and may need another piece of work done before. */
export interface Job<T> {
	id: string;
	after?: string | undefined;
	/** `before` is the result of the piece of work that this one came after. */
	run: (before: T | undefined) => Promise<T>;
}

/**
 * Runs jobs in their order, as many at once as there are lanes: a lane that is free takes the first job whose turn
 * has come. A job that comes after one that is not among them does not wait.
 */
export async function inLanes<T>(jobs: Job<T>[], lanes: number): Promise<T[]> {
	const waiting = [...jobs];
	const results = new Map<string, T>();
	const running = new Set<Promise<void>>();
	const among = new Set(jobs.map(({ id }) => id));
	const free = ({ after }: Job<T>) => after === undefined || !among.has(after) || results.has(after);
	while (waiting.length > 0 || running.size > 0) {
		const next = running.size < lanes ? waiting.findIndex(free) : -1;
		if (next >= 0) {
			const [job] = waiting.splice(next, 1) as [Job<T>];
			const work: Promise<void> = job
				.run(results.get(job.after ?? ''))
				.then((result) => {
					results.set(job.id, result);
				})
				.finally(() => running.delete(work));
			running.add(work);
		} else if (running.size > 0) await Promise.race(running);
		else throw new Error(`invalid order: ${waiting.map(({ id }) => id).join(', ')} wait for each other`);
	}
	return jobs.map(({ id }) => results.get(id)!);
}
