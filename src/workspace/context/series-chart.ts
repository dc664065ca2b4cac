import type { Chart } from '#charts/chart.ts';
import { countryColour } from '#charts/palette.ts';
import { yearLines } from '#charts/year-lines.ts';
import { codeName } from '#language/names.ts';
import type { Translate } from '#language/translate.ts';
import type { ContextSeries, ContextValue } from '#schemas/context-series.ts';
import type { Programme } from '#schemas/programme.ts';
import { roundValues } from '#views/scale-of.ts';

export interface Years {
	first: number;
	last: number;
}

/** The years that all series have together, so that their drawings share an axis. */
export function yearsOf(all: readonly ContextSeries[]): Years {
	const years = all.flatMap(({ values }) => values.map(({ year }) => year));
	return { first: Math.min(...years), last: Math.max(...years) };
}

const low = (values: readonly ContextValue[]) => Math.min(...values.map(({ value }) => value));
const high = (values: readonly ContextValue[]) => Math.max(...values.map(({ value }) => value));

/** The last year of which as many countries as in any have a value. */
function lastWhole(values: readonly ContextValue[]): ContextValue[] {
	const of = (year: number) => values.filter((one) => one.year === year);
	const years = [...new Set(values.map(({ year }) => year))].sort((a, b) => b - a);
	const most = Math.max(...years.map((year) => of(year).length));
	return of(years.find((year) => of(year).length === most)!);
}

/** One published series of some countries as a chart; countries stand in the programme's order. */
export function seriesChart(
	t: Translate,
	programme: Programme,
	series: ContextSeries,
	countries: readonly string[],
	years: Years
): Chart {
	const { id, title, unit, values, source, licence, taken } = series;
	const name = (country: string) => codeName(t, programme, 'country', country);
	const number = (value: number) => t.number(value, 1);
	const lines = programme.countries
		.map(({ code }, i) => ({
			code,
			label: name(code),
			colour: countryColour(i, programme.countries.length),
			points: values.filter(({ country }) => country === code).sort((a, b) => a.year - b.year)
		}))
		.filter(({ code }) => countries.includes(code));
	const shown = lines.flatMap(({ points }) => points);
	const lacking = lines.filter(({ points }) => points.length === 0).map(({ label }) => label);
	const { from, to } = programme.period;
	const publisher = t('context.source', { source, licence: licence.name, day: t.day(taken) });
	const chart = {
		id: `context-${id}`,
		measure: t('context.measure', { from: String(years.first), to: String(years.last) }),
		source: publisher,
		table: {
			columns: [t('context.year'), ...lines.map(({ label }) => label)],
			rows: Array.from({ length: years.last - years.first + 1 }, (_, i) => {
				const year = years.first + i;
				const of = (points: readonly ContextValue[]) => points.find((one) => one.year === year);
				return [String(year), ...lines.map(({ points }) => (of(points) ? number(of(points)!.value) : '–'))];
			})
		}
	};
	const nothing = { title: t.text(title), summary: t('context.absent'), absent: t('context.absent') };
	if (shown.length === 0) return { ...chart, ...nothing, plot: () => ({}) };
	const last = lastWhole(shown);
	const said = { title: t.text(title), unit: t.text(unit), year: String(last[0]!.year) };
	const steps = roundValues(Math.min(0, low(shown)), high(shown));
	const scale = {
		domain: [steps[0]!, steps.at(-1)!] as [number, number],
		ticks: steps.map((value) => ({ value, text: t.number(value) }))
	};
	const axis = { ...years, period: { from, to, label: t('context.band') } };
	return {
		...chart,
		title:
			last.length > 1
				? t('context.title-range', { ...said, low: number(low(last)), high: number(high(last)) })
				: t('context.title-one', { ...said, value: number(last[0]!.value) }),
		summary: `${lines
			.flatMap(({ label, points }) => {
				const ends = [...new Set([points[0], points.at(-1)])].filter((point) => point !== undefined);
				const clause = ends.map(({ year, value }) => `${year}: ${number(value)}`).join('; ');
				return ends.length > 0 ? t('figures.named', { name: label, clause }) : [];
			})
			.join('. ')}.`,
		key: [
			t('context.key', { from: t.day(from), to: t.day(to) }),
			...(lacking.length > 0 ? [t('context.lacking', { places: t.list(lacking) })] : [])
		].join(' '),
		plot: (width) => yearLines(lines, axis, scale, width)
	};
}
