import { expect, it } from 'vitest';
import { tinyProgramme } from '#indicators/fixtures/tiny.ts';
import { CanvasHistory } from './canvas-history.svelte.ts';
import { defaultCanvas } from './canvas.ts';

const plain = defaultCanvas(tinyProgramme, []);
const women = { ...plain, where: { gender: ['woman'] } };
const men = { ...plain, where: { gender: ['man'] } };
const both = { ...plain, where: { gender: ['man', 'woman'] } };

it('goes back and forth one choice at a time', () => {
	const history = new CanvasHistory(plain);
	history.choose(women);
	history.choose(men);
	history.undo();
	expect(history.now).toBe(women);
	history.undo();
	expect([history.now, history.canUndo]).toEqual([plain, false]);
	history.undo();
	history.redo();
	history.redo();
	expect([history.now, history.canRedo]).toEqual([men, false]);
});

it('forgets what was undone when something else is chosen', () => {
	const history = new CanvasHistory(plain);
	history.choose(women);
	history.undo();
	history.choose(men);
	expect([history.canUndo, history.canRedo]).toEqual([true, false]);
});

it('takes a drag for one step, and none where it ends as it began', () => {
	const history = new CanvasHistory(plain);
	history.drag(women);
	history.drag(both);
	history.drag(men);
	expect([history.now, history.canUndo]).toEqual([men, false]);
	history.settle();
	history.undo();
	expect(history.now).toBe(plain);
	history.drag(women);
	history.drag(plain);
	history.settle();
	expect([history.canUndo, history.canRedo]).toEqual([false, true]);
});

it('keeps what was dragged when it is undone before the end of the drag', () => {
	const history = new CanvasHistory(plain);
	history.drag(women);
	history.undo();
	expect([history.now, history.canRedo]).toEqual([plain, true]);
});

it('goes on where it was, with the steps that were kept', () => {
	const history = new CanvasHistory(plain);
	history.reset(men, { past: [plain, women], future: [both] });
	history.undo();
	expect(history.now).toBe(women);
	expect(history.steps).toEqual({ past: [plain], future: [men, both] });
});
