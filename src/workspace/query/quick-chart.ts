import type { Chart } from '#charts/chart.ts';
import type { Scale } from '#charts/dots.ts';
import { countryColour, neutral } from '#charts/palette.ts';
import { quickBars, quickDots, quickLines, type QuickBar } from '#charts/query-chart.ts';
import type { Translate } from '#language/translate.ts';
import type { Value } from '#engine/engine.ts';
import type { Programme } from '#schemas/programme.ts';
import type { ShownResult } from './query-runner.svelte.ts';
import { timeOf, type ChartChoice } from './chart-choice.ts';
import { roundScale } from './round-scale.ts';
import { decimalsOf, valueText } from './value-text.ts';

/** Dash patterns that distinguish lines without a colour of their own. */
const dashes = ['', '7 4', '2 3', '10 3 2 3', '4 2', '12 4'];

/** Most bars that are readable in one chart. */
const maxBars = 40;

type Parts = Pick<Chart, 'title' | 'summary' | 'plot' | 'table'> & { drawn: number };

const known = (row: Value[], place: number): number => row[place] as number;

/** The first, the last and two intermediate times of a range, as few labels as an axis needs. */
function timeScale(t: Translate, times: number[]): Scale {
	const [from, to] = [Math.min(...times), Math.max(...times)];
	const all = [...new Set(times)].sort((a, b) => a - b);
	const some = [...new Set([0, 1 / 3, 2 / 3, 1].map((share) => all[Math.round(share * (all.length - 1))]!))];
	const month = (at: number) => t.shortMonth(new Date(at).toISOString().slice(0, 7));
	return {
		domain: [from, to > from ? to : from + 1],
		ticks: some.map((value) => ({ value, text: month(value) }))
	};
}

/** A chart of the rows on screen, with its sentences; null where nothing in them can be drawn. */
export function quickChart(
	t: Translate,
	programme: Programme,
	result: ShownResult,
	choice: ChartChoice
): Chart | null {
	const { columns, shown } = result;
	const name = (place: number) => columns[place]!.name;
	const digits = decimalsOf(shown.map((row) => row[choice.value] ?? null));
	const number = (value: number) => valueText(t, value, digits);
	const rows = shown.filter((row) => typeof row[choice.value] === 'number');
	if (rows.length === 0) return null;
	const codes = programme.countries.map(({ code }) => code);
	const colour = (value: Value) =>
		codes.includes(String(value)) ? countryColour(codes.indexOf(String(value)), codes.length) : neutral;
	const table = (places: number[]) => ({
		columns: places.map(name),
		rows: rows.map((row) => places.map((place) => valueText(t, row[place] ?? null)))
	});

	function bars(labels: number[], value: number): Parts {
		const drawn = rows.slice(0, maxBars).map((row): QuickBar => {
			const country = labels.map((place) => row[place] ?? null).find((one) => codes.includes(String(one)));
			return {
				label: labels.map((place) => valueText(t, row[place] ?? null)).join(', '),
				value: known(row, value),
				text: number(known(row, value)),
				colour: colour(country ?? null)
			};
		});
		const values = drawn.map((bar) => bar.value);
		const [low, high] = [number(Math.min(...values)), number(Math.max(...values))];
		return {
			title:
				low === high
					? t('query.chart-title-same', { value: name(value), number: low })
					: t('query.chart-title-bars', { value: name(value), names: t.list(labels.map(name)), low, high }),
			summary: t.list(drawn.slice(0, 12).map((bar) => `${bar.label}: ${bar.text}`)),
			plot: (width) => quickBars(drawn, width),
			table: table([...labels, value]),
			drawn: drawn.length
		};
	}

	function lines(time: number, value: number, series: number | null): Parts | null {
		const points = rows
			.flatMap((row) => {
				const at = timeOf(row[time] ?? null);
				return at === null ? [] : [{ at, when: String(row[time]), value: known(row, value), row }];
			})
			.sort((a, b) => a.at - b.at);
		if (points.length < 2) return null;
		const kinds = [...new Set(points.map(({ row }) => (series === null ? null : (row[series] ?? null))))];
		const drawn = kinds.map((kind, i) => ({
			dash: codes.includes(String(kind)) ? '' : dashes[i % dashes.length]!,
			label: kind === null ? '' : valueText(t, kind),
			colour: colour(kind),
			points: points.filter(({ row }) => series === null || (row[series] ?? null) === kind)
		}));
		const [first, last] = [points[0]!, points.at(-1)!];
		const scale = roundScale(
			t,
			points.map((point) => point.value),
			true
		);
		const summary = drawn.map(({ label, points: own }) => {
			const ends = { from: number(own[0]!.value), to: number(own.at(-1)!.value) };
			return t('query.chart-summary-line', { line: label || name(value), ...ends });
		});
		return {
			title: t('query.chart-title-line', {
				value: name(value),
				lines: drawn.length,
				from: first.when,
				to: last.when,
				low: number(first.value),
				high: number(last.value)
			}),
			summary: t.list(summary),
			plot: (width) =>
				quickLines(
					drawn,
					scale,
					timeScale(
						t,
						points.map(({ at }) => at)
					),
					width
				),
			table: table([time, ...(series === null ? [] : [series]), value]),
			drawn: points.length
		};
	}

	function dots(x: number, value: number): Parts | null {
		const points = rows.flatMap((row) => {
			const at = row[x];
			return typeof at === 'number' ? [{ x: at, y: known(row, value) }] : [];
		});
		if (points.length < 2) return null;
		const [across, up] = [points.map((point) => point.x), points.map((point) => point.y)];
		const [xs, ys] = [roundScale(t, across, false), roundScale(t, up, false)];
		const range = (values: number[]) => ({
			from: number(Math.min(...values)),
			to: number(Math.max(...values))
		});
		return {
			title: t('query.chart-title-dots', { value: name(value), x: name(x), count: points.length }),
			summary: [
				t('query.chart-range', { column: name(x), ...range(across) }),
				t('query.chart-range', { column: name(value), ...range(up) })
			].join(' '),
			plot: (width) => quickDots(points, xs, ys, width),
			table: table([x, value]),
			drawn: points.length
		};
	}

	const parts =
		choice.form === 'bars'
			? bars(choice.labels, choice.value)
			: choice.form === 'line'
				? lines(choice.time, choice.value, choice.series)
				: dots(choice.x, choice.value);
	if (!parts) return null;
	const { drawn, ...chart } = parts;
	return { ...chart, id: 'query-chart', measure: t('query.chart-measure', { drawn, count: shown.length }) };
}
