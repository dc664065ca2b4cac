import { bars } from '#charts/bars.ts';
import type { Chart, ChartRow } from '#charts/chart.ts';
import { dots } from '#charts/dots.ts';
import { countryColour } from '#charts/palette.ts';
import { figureText } from '#language/figure.ts';
import { codeName } from '#language/names.ts';
import { wholeName } from '#language/whole.ts';
import type { Translate } from '#language/translate.ts';
import { cellOf } from '#schemas/cell-of.ts';
import type { Cell } from '#schemas/cell.ts';
import { withoutCountries, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import type { Programme } from '#schemas/programme.ts';
import { measureOf, measureDims } from '#schemas/measure.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { keyText, summaryOf } from './chart-of.ts';
import { rowsOf, type Breakdown } from './rows-of.ts';
import { scaleOf } from './scale-of.ts';

/** The breakdown of one country, or of the total. */
export interface Panel {
	id: string;
	title: string;
	/** Whether it has its own scale: on a shared one the total would make the countries too small. */
	ownScale: boolean;
	/** The panel's own figure in words. */
	figure: string;
	/** Every row in words. */
	summary: string;
	key: string;
	plot: Chart['plot'];
	cells: Cell[];
}

/** One panel per country in the programme's order and one for the total, each by the same dim, all on one scale. */
export function panelsOf(
	t: Translate,
	programme: Programme,
	definition: Definition,
	cells: readonly Cell[],
	dim: Dim,
	measure: string | null,
	where: Filters = {}
): Panel[] {
	const own = cells.filter((cell) => (measureOf(cell) ?? null) === measure);
	const of = measureDims(definition, measure);
	const selected = new Set(own.flatMap((cell) => cell.dims['country'] ?? []));
	const places = programme.countries.map((country) => country.code).filter((code) => selected.has(code));
	const one = (country: string | undefined): Breakdown => ({
		definition,
		dim,
		// A panel of one country is named after it; only that of all says which are selected.
		where: country === undefined ? where : withoutCountries(where),
		parts: own.filter((cell) => cell.dims[dim] !== undefined && cell.dims['country'] === country),
		whole: cellOf(own, definition.id, country === undefined ? of : { country, ...of })
	});
	const counted = kinds[definition.kind].drawn === 'bars';
	const unit = own[0]?.unit ?? definition.unit;
	const byCountry = places.map(one);
	const scale = scaleOf(t, own, unit);
	const max = Math.max(1, ...byCountry.flatMap(({ parts }) => parts.map((cell) => cell.value ?? 0)));

	return [...places, undefined].map((country) => {
		const breakdown = one(country);
		const colour =
			country === undefined
				? 'var(--ink)'
				: countryColour(
						programme.countries.findIndex(({ code }) => code === country),
						programme.countries.length
					);
		const { whole } = breakdown;
		const aim = whole ? targetOfCell(programme, definition, whole, breakdown.where) : null;
		const rows: ChartRow[] = rowsOf(t, programme, breakdown).map((row) => ({ ...row, colour }));
		const parts = rows.filter((row) => !row.whole);
		// A single group equals the total, so the total is not drawn again.
		const drawn = counted || parts.length === 1 ? parts : rows;
		return {
			id: `panel-${country ?? 'all'}`,
			title:
				country === undefined
					? wholeName(t, programme, 'country', { where, without: whole?.without })
					: codeName(t, programme, 'country', country),
			ownScale: counted && country === undefined,
			figure: figureText(t, whole, aim),
			summary: summaryOf(t, drawn),
			key: keyText(t, drawn, counted),
			plot: (width) =>
				counted ? bars(drawn, width, country === undefined ? 1 : max) : dots(drawn, scale, width),
			cells: rows.map((row) => row.cell)
		};
	});
}
