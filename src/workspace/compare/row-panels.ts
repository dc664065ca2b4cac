import { codeName } from '#language/names.ts';
import type { Cell, CellUnit } from '#schemas/cell.ts';
import type { Dim } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { targetOfCell } from '#schemas/target-of.ts';
import { axisOf, levelAxis, type Axis } from './axis.ts';
import { allLevels } from './change-cells.ts';
import type { FigureInput } from './figure-view.ts';
import type { Place } from './places.ts';
import { rowOf, type RowView } from './row-view.ts';
import type { Side } from './sides.ts';

/** Rows on one scale: of all countries, or of one of them. */
export interface RowPanel {
	id: string;
	title: string | null;
	rows: RowView[];
}

export type FindCell = (
	cells: readonly Cell[] | undefined,
	group: Readonly<Record<string, string>>
) => Cell | undefined;

interface Given {
	first: readonly Cell[];
	second: readonly Cell[] | undefined;
	find: FindCell;
	/** What countries are broken down by; null where they are not. */
	group: Dim | null;
	places: readonly Place[];
	unit: CellUnit;
	change: boolean;
}

/** Whether two cells are the same figure, with the same plan. */
const sameFigures = (
	{ programme, definition, canvas }: FigureInput,
	side: Side,
	one: Cell | undefined,
	other: Cell | undefined
): boolean => {
	const where = canvas[side] ?? {};
	const target = (cell: Cell | undefined) => cell && targetOfCell(programme, definition, cell, where);
	return (
		one?.value === other?.value &&
		one?.n === other?.n &&
		one?.status === other?.status &&
		target(one) === target(other)
	);
};

/** A figure in rows, on one scale; what would only repeat the one row above it is left out. */
export function rowPanels(
	input: FigureInput,
	given: Given
): { axis: Axis; panels: RowPanel[]; notes: string[] } {
	const { t, programme, definition, canvas } = input;
	const { first, second, find, group, places, unit, change } = given;
	const counted = kinds[definition.kind].drawn !== 'dots';
	const countries = places.length > 1;
	const drawn = [...first, ...(second ?? [])];
	const scaled = counted
		? drawn.filter(
				({ dims }) =>
					(!countries || dims['country'] !== undefined) && (group === null || dims[group] !== undefined)
			)
		: drawn;
	const axis = change
		? levelAxis(t, allLevels(drawn), definition.kind === 'paired-share')
		: axisOf(t, programme, definition, scaled, { unit, where: canvas.where, against: canvas.against });

	/** Whether two groups are the same figures under every selection, so that one of them says it all. */
	const repeats = (one: Record<string, string>, other: Record<string, string>) =>
		[first, second].every((cells, i) =>
			sameFigures(input, i === 0 ? 'where' : 'against', find(cells, one), find(cells, other))
		);
	const dimsOfPlace = ({ country }: Place): Record<string, string> =>
		country === undefined ? {} : { country };
	const alone = places.length === 2 && repeats(dimsOfPlace(places[0]!), {});
	const shown = alone ? places.slice(0, 1) : places;

	const row = (
		{ id, title, colour }: Pick<Place, 'id' | 'title' | 'colour'>,
		of: Record<string, string>,
		whole: boolean
	) =>
		rowOf(input, {
			id,
			of,
			label: title,
			colour,
			whole,
			a: find(first, of),
			b: canvas.against ? (find(second, of) ?? null) : null,
			axis,
			change,
			// A bar of all together would make those of the countries too small.
			text: counted && ((group !== null && whole) || (countries && !alone && of['country'] === undefined))
		});
	const rowsWithin = (place: Place): RowView[] => {
		const country = dimsOfPlace(place);
		const values = group === null ? [] : valuesOf(drawn, group);
		const repeated = values.length === 1 && repeats({ ...country, [group!]: values[0]! }, country);
		return [
			...values.map((value) =>
				row(
					{ id: value, title: codeName(t, programme, group!, value), colour: place.colour },
					{ ...country, [group!]: value },
					false
				)
			),
			...(repeated ? [] : [row({ ...place, id: 'all', title: t('figures.all') }, country, true)])
		];
	};
	const panels: RowPanel[] =
		group === null
			? [
					{
						id: 'all',
						title: null,
						rows: shown.map((place) => row(place, dimsOfPlace(place), place.country === undefined))
					}
				]
			: shown.map((place) => ({ id: place.id, title: place.title, rows: rowsWithin(place) }));
	const wordsOnly = panels.some(({ rows }) => rows.some(({ inWords }) => inWords));
	const ticks = panels.some(({ rows }) => rows.some(({ targets }) => targets.length > 0));
	return {
		axis,
		panels,
		notes: [...(ticks ? [t('figures.key-target')] : []), ...(wordsOnly ? [t('compare.total-words')] : [])]
	};
}

/** The values of a dim that either selection has cells of, in the programme's order. */
function valuesOf(cells: readonly Cell[], dim: Dim): string[] {
	return [...new Set(cells.flatMap((cell) => cell.dims[dim] ?? []))];
}
