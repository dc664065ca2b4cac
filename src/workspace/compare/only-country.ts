import type { Cell } from '#schemas/cell.ts';
import { chosenOf, type Filters } from '#schemas/filters.ts';

/** The group of a cell within its country, by name. */
const within = ({ dims: { country: _, ...rest } }: Cell): string =>
	JSON.stringify(Object.entries(rest).sort());

/** Whether all that is said of a selection of one country together is what is said of that country, so that it need not stand twice. */
export function isOnlyCountry(cells: readonly Cell[], where: Filters): boolean {
	if (chosenOf(where, 'country')?.length !== 1) return false;
	const own = new Map(
		cells.filter(({ dims }) => dims['country'] !== undefined).map((cell) => [within(cell), cell])
	);
	return (
		own.size > 0 &&
		cells.every((cell) => {
			const same = own.get(within(cell));
			return same?.value === cell.value && same.n === cell.n && same.status === cell.status;
		})
	);
}

/** The cells of a selection without those of all together, where these only repeat its one country. */
export const withoutRepeated = (cells: readonly Cell[], where: Filters): Cell[] =>
	cells.filter(({ dims }) => dims['country'] !== undefined || !isOnlyCountry(cells, where));
