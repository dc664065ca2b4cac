/** One change of a filter of the catalogue, in milliseconds. */
export interface CatalogueChange {
	/** The selection after the change, as in the address. */
	selected: string;
	/** From the input until all figures are computed. */
	computed: number;
	/** From the input to the frame in which they are drawn. */
	drawn: number;
	/** The longest task of the page meanwhile; 0 below 50 ms, the shortest that browsers report. */
	blocked: number;
}

/**
 * Operates the filters of the catalogue and observes the page from inside: every change makes a new
 * selection, so that no answer comes from memory. The function is passed to the page as text, so it can use
 * nothing outside itself.
 */
export async function changeCatalogue(changes: number): Promise<CatalogueChange[]> {
	const answers = () => performance.getEntriesByName('tidemark:catalogue').length;
	const frame = () =>
		new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));
	const rest = (ms: number) => new Promise((done) => setTimeout(done, ms));
	const long: PerformanceEntry[] = [];
	const observer = new PerformanceObserver((list) => long.push(...list.getEntries()));
	observer.observe({ type: 'longtask' });
	const from = () => document.querySelector<HTMLSelectElement>('#filter-from')!;
	const months = [...from().options].map((option) => option.value).slice(1);
	// Country by country and all of them, with every start of the period.
	const boxes = () => [...document.querySelectorAll<HTMLInputElement>('#filter-country input')];
	const out: CatalogueChange[] = [];
	for (let i = 0; i < changes; i += 1) {
		const before = answers();
		const start = performance.now();
		const round = Math.floor(i / months.length);
		if (i % months.length === 0 && round > 0) boxes()[(round - 1) % boxes().length]!.click();
		else {
			from().value = months[i % months.length]!;
			from().dispatchEvent(new Event('change', { bubbles: true }));
		}
		let now = await frame();
		while (answers() === before && now - start < 60_000) now = await frame();
		const measure = performance.getEntriesByName('tidemark:catalogue').at(-1)!;
		await rest(150);
		const mine = long.filter((entry) => entry.startTime >= start - 1);
		out.push({
			selected: location.search,
			computed: measure.startTime + measure.duration - start,
			drawn: now - start,
			blocked: Math.max(0, ...mine.map((entry) => entry.duration))
		});
	}
	observer.disconnect();
	return out;
}
