import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { LatestOnly } from '#state/latest-only.ts';
import type { Records, Workspace } from '#state/workspace.svelte.ts';
import type { Canvas } from './canvas.ts';
import { emptyMonths, monthCounts, preparedMonths, type MonthCount } from './month-counts.ts';
import { peopleCounts, peopleFigure, preparedPeople, type PeopleCounts } from './people-counts.ts';
import { canvasCells, requestsOf } from './requests-of.ts';
import type { Side } from './sides.ts';

/** Everything that the page shows of one canvas, so that no view is of another selection than its neighbour. */
export interface CanvasAnswer {
	canvas: Canvas;
	records: Records;
	cells: ReadonlyMap<string, Cell[]>;
	/** Of the selection that is being changed. */
	people: PeopleCounts | null;
	months: MonthCount[];
	/** Whether it is known what happened in these months. */
	monthsKnown: boolean;
	/** Of the other selection, where there are two. */
	others: PeopleCounts | null;
	live: boolean;
}

const other = (changed: Side): Side => (changed === 'where' ? 'against' : 'where');

/** The answers to the latest canvas, all at once; the previous ones stay on screen until then. */
export class CanvasAnswers {
	#shown = $state.raw<CanvasAnswer>()!;
	#fault = $state.raw<Error | null>(null);
	#attempt = new AbortController();
	readonly #latest = new LatestOnly();
	readonly #redrawn: () => void;

	/** `redrawn` is called after each answer; figures that were prepared answer at once. */
	constructor(workspace: Workspace, canvas: Canvas, redrawn: () => void) {
		this.#redrawn = redrawn;
		this.#shown = prepared(workspace, canvas, 'where');
	}

	get shown(): CanvasAnswer {
		return this.#shown;
	}

	/** Why the latest canvas could not be answered. */
	get fault(): Error | null {
		return this.#fault;
	}

	async ask(workspace: Workspace, canvas: Canvas, changed: Side): Promise<void> {
		this.stop();
		const current = this.#latest.take();
		const { signal } = (this.#attempt = new AbortController());
		const { records } = workspace;
		const { programme } = records;
		const [where, against] = [canvas[changed] ?? {}, canvas.against && canvas[other(changed)]];
		try {
			const [cells, people, others, months] = await Promise.all([
				canvasCells(workspace, canvas, signal),
				peopleCounts(workspace, programme, where),
				against && peopleCounts(workspace, programme, against),
				monthCounts(workspace, programme, where, signal)
			]);
			if (!current()) return;
			this.#shown = {
				canvas,
				records,
				cells,
				people,
				others,
				months,
				monthsKnown: true,
				live: records.figures !== null
			};
			this.#fault = null;
			workspace.keepNear(definitionsOf(canvas, records.catalogue)).catch(() => undefined);
		} catch (error) {
			if (!current()) return;
			// Until there are figures of the records, what was prepared is shown.
			if (workspace.records.figures === null) this.#shown = prepared(workspace, canvas, changed);
			else {
				this.#fault = error as Error;
				// Figures of other records would stand under the name of these.
				if (this.#shown.records.name !== records.name) this.#shown = nothing(canvas, records);
			}
		}
		this.#redrawn();
	}

	/** Stops asking, as when the page is left. */
	stop(): void {
		this.#attempt.abort();
		this.#latest.take();
	}
}

/** What is shown of records about which nothing could be answered. */
const nothing = (canvas: Canvas, records: Records): CanvasAnswer => ({
	...{ canvas, records, cells: new Map(), people: null, others: null, live: false },
	...{ months: emptyMonths(records.programme), monthsKnown: false }
});

/** What a canvas counts: its figures, and the people of its lists. */
const definitionsOf = ({ shown }: Canvas, catalogue: readonly Definition[]): Definition[] => {
	const people = peopleFigure(catalogue);
	const figures = catalogue.filter(({ id }) => shown.some(({ indicator }) => indicator === id));
	return people ? [people, ...figures] : figures;
};

/** What is known of a canvas without computing. */
function prepared(workspace: Workspace, canvas: Canvas, changed: Side): CanvasAnswer {
	const { records } = workspace;
	const known = requestsOf(canvas, records.catalogue).flatMap(({ key, definition, question }) => {
		const cells = workspace.prepared(definition, question);
		return cells ? [[key, cells] as const] : [];
	});
	const [where, against] = [canvas[changed] ?? {}, canvas.against && canvas[other(changed)]];
	const months = preparedMonths(workspace, where);
	return {
		canvas,
		records,
		cells: new Map(known),
		people: preparedPeople(workspace, where),
		others: against && preparedPeople(workspace, against),
		months: months ?? emptyMonths(records.programme),
		monthsKnown: months !== null,
		live: false
	};
}
