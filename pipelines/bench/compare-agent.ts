/** One change of the selection, in milliseconds. */
export interface Change {
	/** Who is selected, in words. */
	value: string;
	/** Whether it was selected before in this page, so that its answer may be remembered. */
	seen: boolean;
	/** From the input to the frame in which every view shows the answer. */
	drawn: number;
	/** From the input until the last view had been changed, without the wait for that frame. */
	changed: number;
	/** The longest time the page could not react meanwhile; 0 below 50 ms. */
	blocked: number;
}

/** Elements to operate one after another, for a number of passes: clicked twice, to choose and to let go; or a key pressed on each. */
export interface Operated {
	css: string;
	key?: string;
	passes: number;
}

/**
 * Operates the canvas and observes the page from inside: driving the browser from outside would add time
 * of its own. The function is passed to the page as text, so it can use nothing outside itself.
 */
export async function changeSelection({ css, key, passes }: Operated): Promise<Change[]> {
	const answers = () => performance.getEntriesByName('tidemark:canvas') as PerformanceMeasure[];
	const frame = () =>
		new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
	const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
	const said = () => document.querySelector('[data-selection]')!.textContent;
	const long: PerformanceEntry[] = [];
	const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
	observer.observe({ type: 'longtask' });
	const out: Change[] = [];
	const seen = new Set([said()]);
	const elements = [...document.querySelectorAll<HTMLElement>(css)];
	const round = elements.flatMap((one) => (key === undefined ? [one, one] : [one]));
	for (const element of Array.from({ length: passes }, () => round).flat()) {
		const before = answers().length;
		const start = performance.now();
		if (key === undefined) element.click();
		else element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
		let now = await frame();
		while (answers().length === before && now - start < 30_000) now = await frame();
		const last = answers().at(-1);
		await rest(100);
		const mine = long.filter((entry) => entry.startTime >= start - 1);
		out.push({
			value: said(),
			seen: seen.has(said()),
			drawn: last?.duration ?? NaN,
			changed: (last?.detail as { flushed: number } | undefined)?.flushed ?? NaN,
			blocked: Math.max(0, ...mine.map((entry) => entry.duration))
		});
		seen.add(said());
	}
	observer.disconnect();
	return out;
}
