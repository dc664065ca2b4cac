import { cellName } from '#schemas/cell-name.ts';
import type { EditionCell, EditionHead } from '#schemas/edition.ts';
import { givesValue } from '#schemas/gives-value.ts';
import type { PublishedEdition } from './draft.ts';
import type { PublishedCell } from './published-cells.ts';

type Change = EditionHead['changes'][number];
type Previous = Pick<PublishedEdition, 'cells' | 'head'>;

/** Guards against differences that are none, as between 0.1 + 0.2 and 0.3. */
const nothing = 1e-9;

/** Figures carried forward were those of a still earlier edition. */
const said = (cell: EditionCell | undefined): number | null =>
	cell && givesValue(cell.status) && cell.status !== 'held' ? cell.value : null;

const byName = (cells: readonly PublishedCell[]) =>
	new Map(cells.map((cell) => [cellName(cell.published), cell]));

/** The figures that two editions both publish, with values that differ by more than the deviations of both can make them. */
export function changedSince({ cells }: Previous, made: readonly PublishedCell[]): PublishedCell[] {
	const before = new Map(cells.map((cell) => [cellName(cell), cell]));
	return made.filter(({ published, most }) => {
		const was = before.get(cellName(published));
		const [then, now] = [said(was), said(published)];
		if (then === null || now === null) return false;
		return Math.abs(now - then) > nothing + most + (was!.status === 'perturbed' ? most : 0);
	});
}

/**
 * What differs from the previous edition, of figures that both publish: another definition; a correction, where the records of the time that the
 * previous edition covered have changed; otherwise new data. `recounted` is what today's records say of the previous edition's day, under the
 * same noise key. It differs from what was published only where those records changed, and counts as a correction where that is more
 * than deviations can make it. Exact figures are told in two steps where both happened; of an altered one, that counts which made more of the
 * difference, since a third number of it would tell more than the two that are published.
 */
export function changesSince(
	previous: Previous,
	changed: readonly PublishedCell[],
	recounted: readonly PublishedCell[]
): Change[] {
	const before = new Map(previous.cells.map((cell) => [cellName(cell), cell]));
	const back = byName(recounted);
	return changed.flatMap(({ published: cell }): Change[] => {
		const was = before.get(cellName(cell))!;
		const { indicator, dims, unit } = cell;
		const change = (kind: Change['kind'], from: number, to: number): Change => ({
			...{ indicator, dims, kind, before: from, after: to, unit }
		});
		const [from, to] = [was.value!, cell.value!];
		if (was.version !== cell.version) return [change('definition', from, to)];
		const again = back.get(cellName(cell));
		const then = again ? correctedTo(was, again) : null;
		if (then === null) return [change('new-data', from, to)];
		if (was.status === 'ok' && cell.status === 'ok')
			return [
				change('correction', from, then),
				...(Math.abs(to - then) > nothing ? [change('new-data', then, to)] : [])
			];
		return [change(Math.abs(then - from) < Math.abs(to - then) ? 'new-data' : 'correction', from, to)];
	});
}

/** What today's records say of an earlier day, where that is something else than was published of it; otherwise null. */
function correctedTo(was: EditionCell, { truth, published, most }: PublishedCell): number | null {
	const [then, now] = [said(was), said(published)];
	// What was published exactly, as in former editions, is held against the records themselves.
	if (was.status === 'ok' && published.status === 'perturbed')
		return truth.value !== null && Math.abs(truth.value - was.value!) > halfAStep(was.value!)
			? truth.value
			: null;
	return then !== null && now !== null && Math.abs(now - then) > nothing + 2 * most ? now : null;
}

/** Half of the last decimal that a number is written with: what rounding can have taken from it. */
const halfAStep = (value: number): number =>
	0.5 * 10 ** -(String(value).split('.')[1]?.length ?? 0) + nothing;
