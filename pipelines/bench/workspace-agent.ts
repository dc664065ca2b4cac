/** One change of a filter, in milliseconds. */
export interface Change {
	value: string;
	/** Whether the value was chosen before in this page, so that its answer is cached. */
	seen: boolean;
	/** From the input to the frame in which chart and figure show the answer. */
	drawn: number;
	/** The longest time the page could not react meanwhile; 0 below 50 ms. */
	blocked: number;
}

/** A native select to operate: through its first options, for a number of passes. */
export interface Operated {
	css: string;
	options: number;
	passes: number;
}

/**
 * Operates a native select and observes the page from inside: driving the browser from outside would add time
 * of its own. The function is passed to the page as text, so it can use nothing outside itself.
 */
export async function changeFilter({ css, options, passes }: Operated): Promise<Change[]> {
	const answers = () => performance.getEntriesByName('tidemark:figure').length;
	const frame = () =>
		new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
	const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
	const long: PerformanceEntry[] = [];
	const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
	observer.observe({ type: 'longtask' });
	const out: Change[] = [];
	const all = [...document.querySelector<HTMLSelectElement>(css)!.options].map((option) => option.value);
	// The first option clears the filter, as when the page opens.
	const round = [...all.slice(1, options), ...all.slice(0, 1)];
	const values = Array.from({ length: passes }, () => round).flat();
	const seen = new Set([document.querySelector<HTMLSelectElement>(css)!.value]);
	for (const value of values) {
		const before = answers();
		const select = document.querySelector<HTMLSelectElement>(css)!;
		const start = performance.now();
		select.value = value;
		select.dispatchEvent(new Event('change', { bubbles: true }));
		let now = await frame();
		while (answers() === before && now - start < 30_000) now = await frame();
		await rest(100);
		const mine = long.filter((entry) => entry.startTime >= start - 1);
		out.push({
			value,
			seen: seen.has(value),
			drawn: now - start,
			blocked: Math.max(0, ...mine.map((entry) => entry.duration))
		});
		seen.add(value);
	}
	observer.disconnect();
	return out;
}
