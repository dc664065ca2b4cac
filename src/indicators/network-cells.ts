import type { Cell } from '#schemas/cell.ts';
import type { Filters } from '#schemas/filters.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Figure } from './figure.ts';
import { layOut } from './cell-layout.ts';
import { networkFigure } from './network-figure.ts';
import type { Ties } from './ties.ts';

const lastDay = (month: string) => {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};
const earlier = (day: string, other: string | undefined) =>
	other !== undefined && other < day ? other : day;

/**
 * The cells of a definition whose units are ties: the network as it stood at the end of each of the months, if any are asked for,
 * and the whole of it last. What chance gives is said of the whole alone: for each month it would take as long again.
 */
export async function networkCells(
	definition: Definition,
	months: readonly string[] | null,
	where: Filters,
	ties: Ties,
	pause: () => Promise<void>
): Promise<Cell[]> {
	const { kind } = definition;
	const byMonth = new Map<string, Figure>();
	for (const month of months ?? []) {
		const period = { ...where, to: earlier(lastDay(month), where.to) };
		byMonth.set(month, await networkFigure(kind, ties, { where: period, chance: false, pause }));
		await pause();
	}
	const whole = await networkFigure(kind, ties, { where, chance: true, pause });
	return layOut(
		definition,
		months ? ['month'] : [],
		months ? [months] : [],
		() =>
			([month]) =>
				month === undefined ? whole : byMonth.get(month)!
	);
}
