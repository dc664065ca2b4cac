import type { Engine } from '#engine/engine.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';
import { cellsOf, type Question } from './compute.ts';

/** One indicator and what is asked of it. */
export interface Ask {
	definition: Definition;
	question: Question;
}

export type OnAnswer<A extends Ask> = (asked: A, cells: Cell[]) => void;

/** Whoever waits for many answers. */
export interface Awaiting<A extends Ask> {
	signal: AbortSignal;
	/** Called with each answer as it comes. */
	onAnswer: OnAnswer<A>;
}

/** Lets the page do what it has to do before more is computed. */
const pause = () => new Promise<void>((done) => setTimeout(done));

/** Answers many questions, the same cells as `cellsOf` gives one by one. Throws the signal's reason when it was aborted. */
export async function allCells<A extends Ask>(
	engine: Engine,
	asked: readonly A[],
	programme: Programme,
	{ signal, onAnswer }: Awaiting<A>
): Promise<void> {
	for (const one of asked) {
		signal.throwIfAborted();
		onAnswer(one, await cellsOf(engine, one.definition, programme, one.question));
		await pause();
	}
}
