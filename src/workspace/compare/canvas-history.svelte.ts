import type { Canvas } from './canvas.ts';

/** How many steps are kept. */
const longest = 200;

/** What was chosen, step by step: one step a choice. A drag is one step, however far it went. */
export class CanvasHistory {
	#now = $state.raw<Canvas>()!;
	#past = $state.raw<readonly Canvas[]>([]);
	#future = $state.raw<readonly Canvas[]>([]);
	/** What a drag began with; null while nothing is dragged. */
	#before: Canvas | null = null;

	constructor(canvas: Canvas) {
		this.#now = canvas;
	}

	get now(): Canvas {
		return this.#now;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** What was chosen before, and what was undone: the next one first. */
	get steps(): { past: readonly Canvas[]; future: readonly Canvas[] } {
		return { past: this.#past, future: this.#future };
	}

	/** Begins anew, as with another address; with the steps that are known of it. */
	reset(canvas: Canvas, { past, future }: CanvasHistory['steps'] = { past: [], future: [] }): void {
		this.#now = canvas;
		this.#past = past;
		this.#future = future;
		this.#before = null;
	}

	/** A choice. */
	choose(canvas: Canvas): void {
		this.settle();
		this.#step(this.#now, canvas);
	}

	/** A choice that is still being made, while something is dragged. */
	drag(canvas: Canvas): void {
		this.#before ??= this.#now;
		this.#now = canvas;
	}

	/** The end of a drag: one step, or none where it ended as it began. */
	settle(): void {
		const before = this.#before;
		this.#before = null;
		if (before) this.#step(before, this.#now);
	}

	undo(): void {
		this.settle();
		const last = this.#past.at(-1);
		if (!last) return;
		this.#past = this.#past.slice(0, -1);
		this.#future = [this.#now, ...this.#future];
		this.#now = last;
	}

	redo(): void {
		this.settle();
		const next = this.#future[0];
		if (!next) return;
		this.#future = this.#future.slice(1);
		this.#past = [...this.#past, this.#now];
		this.#now = next;
	}

	#step(from: Canvas, to: Canvas): void {
		this.#now = to;
		if (JSON.stringify(from) === JSON.stringify(to)) return;
		this.#past = [...this.#past, from].slice(-longest);
		this.#future = [];
	}
}
