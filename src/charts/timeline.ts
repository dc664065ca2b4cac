/** A stretch of days, with its name. */
export interface Band {
	from: string;
	to: string;
	label: string;
}

/** A day's place on the axis, in per cent of its width. */
export interface Placed {
	at: number;
	text: string;
}

/** An axis of days, in per cent of any width. */
export interface Timeline {
	at: (day: string) => number;
	/** Every labelled month; those that a phone has no room for are `minor`. */
	ticks: (Placed & { month: string; minor: boolean })[];
	bands: (Placed & { width: number })[];
	/** Single days that are marked. */
	days: number[];
	/** Where today is, if it is within the period. */
	today: number | null;
}

const time = (day: string) => Date.parse(`${day}T12:00:00Z`);
const round = (value: number) => Math.round(value * 100) / 100;
const plus = (month: string, months: number): string =>
	new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + months, 1))
		.toISOString()
		.slice(0, 7);
/** More months than this outside the period are not drawn: a day that was mistyped would squeeze all others. */
const most = 3;

/**
 * The axis of a period and of the days around it, in whole months. `monthText` writes a month. Days outside stand at its ends.
 */
export function timeline(
	period: { from: string; to: string },
	days: readonly string[],
	{
		bands,
		marked = [],
		today,
		monthText
	}: {
		bands: readonly Band[];
		marked?: readonly string[];
		today: string;
		monthText: (month: string) => string;
	}
): Timeline {
	const month = (day: string) => day.slice(0, 7);
	const limits = [plus(month(period.from), -most), plus(month(period.to), most)] as const;
	const known = [period.from, period.to, ...days].map(month).sort();
	const first = known[0]! < limits[0] ? limits[0] : known[0]!;
	const last = known.at(-1)! > limits[1] ? limits[1] : known.at(-1)!;
	const [start, end] = [time(`${first}-01`), time(`${plus(last, 1)}-01`)];
	const at = (day: string) => round(Math.min(100, Math.max(0, (100 * (time(day) - start)) / (end - start))));
	const months: string[] = [];
	for (let one = first; one <= last; one = plus(one, 1)) months.push(one);
	const step = [1, 2, 3, 6, 12, 24].find((size) => months.length / size <= 8) ?? 60;
	const ticks = months
		.filter((_, i) => i % step === 0)
		.map((one, i) => ({ month: one, at: at(`${one}-01`), text: monthText(one), minor: i % 2 === 1 }));
	const shown = bands
		.map(({ from, to, label }) => ({ at: at(from), width: round(at(to) - at(from)), text: label }))
		.filter(({ width }) => width > 0);
	const within = today >= period.from && today <= period.to;
	const inside = marked.filter((day) => day.slice(0, 7) >= first && day.slice(0, 7) <= last);
	return { at, ticks, bands: shown, days: inside.map(at), today: within ? at(today) : null };
}

/** The bands, the months and the marked days as a CSS background, for each of the rows that share the axis. */
export function backdrop({ bands, ticks, days }: Timeline): string {
	const line = (at: number) => `linear-gradient(var(--rule), var(--rule)) ${at}% 0 / 1px 100% no-repeat`;
	const band = ({ at, width }: { at: number; width: number }) =>
		`linear-gradient(90deg, transparent ${at}%, var(--context) ${at}% ${round(at + width)}%, transparent 0)`;
	const dashes = 'repeating-linear-gradient(var(--ink-soft) 0 2px, transparent 2px 5px)';
	const marked = days.map((at) => `${dashes} ${at}% 0 / 1px 100% no-repeat`);
	return [...marked, ...ticks.map(({ at }) => line(at)), ...bands.map(band)].join(', ');
}

/** Places at least `gap` apart, in their order, moved as little as that takes and never beyond 100. */
export function spread(places: readonly number[], gap: number): number[] {
	const out = [...places];
	for (let i = 1; i < out.length; i++) out[i] = Math.max(out[i]!, out[i - 1]! + gap);
	for (let i = out.length - 1; i >= 0; i--)
		out[i] = round(Math.min(out[i]!, 100 - gap * (out.length - 1 - i)));
	return out;
}

/**
 * The steps of a running total, as the `d` of a path in a box of 100 by 100 whose top is `max`: it rises on the days it names, and
 * stays level up to `until`.
 */
export function steps(points: readonly { at: number; total: number }[], max: number, until: number): string {
	const y = (total: number) => round(100 - (100 * total) / max);
	const rise = points.map(({ at, total }) => `H${at}V${y(total)}`).join('');
	return `M${points[0]?.at ?? 0} 100${rise}H${Math.max(until, points.at(-1)?.at ?? 0)}`;
}
