import type { Engine } from '#engine/engine.ts';
import { cellsOf, type Question } from '#indicators/compute.ts';
import { prepare } from '#indicators/connection-cache.ts';
import { filterDims } from '#schemas/dims.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** Times in milliseconds. */
export interface Times {
	median: number;
	p95: number;
	max: number;
	count: number;
}

export interface FilterTimes {
	indicator: string;
	/** The extra time of the first question: running the SQL and caching its units. */
	prepare: number;
	/** Cached rows, which every later question scans. */
	rows: number;
	change: Times;
}

/** The given percentile of the times, by nearest rank. */
export function timesOf(times: readonly number[]): Times {
	const sorted = [...times].sort((a, b) => a - b);
	const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
	return { median: at(0.5), p95: at(0.95), max: at(1), count: sorted.length };
}

/** Every change of one filter to one value, on a page's initial breakdown; each question is new. */
function changes(definition: Definition, programme: Programme, dims: ReadonlySet<string>): Question[] {
	const by = definition.dims.slice(0, 1);
	const groups = filterDims(programme)
		.filter(({ code }) => dims.has(code))
		.flatMap(({ code, values }) => values.map((value) => ({ [code]: [value.code] })));
	const { from, to } = programme.period;
	const periods = definition.dated === null ? [] : [{ from }, { to }, { from, to }];
	return [{}, ...groups, ...periods].map((where) => ({ by, where }));
}

/** Measures each indicator in turn; `now` is the clock in milliseconds. */
export async function filterTimes(
	engine: Engine,
	programme: Programme,
	catalogue: readonly Definition[],
	now: () => number
): Promise<FilterTimes[]> {
	const out: FilterTimes[] = [];
	for (const definition of catalogue) {
		const start = now();
		const units = await prepare(engine, definition, programme);
		const prepared = now() - start;
		const [size] = await engine.query(`SELECT CAST(count(*) AS INTEGER) AS rows FROM ${units.table}`);
		const times: number[] = [];
		for (const question of changes(definition, programme, units.dims)) {
			const asked = now();
			await cellsOf(engine, definition, programme, question);
			times.push(now() - asked);
		}
		out.push({
			indicator: definition.id,
			prepare: prepared,
			rows: size!['rows'] as number,
			change: timesOf(times)
		});
	}
	return out;
}
