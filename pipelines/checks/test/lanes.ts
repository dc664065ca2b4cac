/** A job that uses one core and may depend on another job. */
export interface Job<T> {
	id: string;
	after?: string | undefined;
	/** `before` is the result of the job that this one depends on. */
	run: (before: T | undefined) => Promise<T>;
}

/**
 * Runs jobs in their order, as many at once as there are lanes: a free lane takes the first job that is ready. A job that
 * depends on one that is not in the list does not wait.
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
