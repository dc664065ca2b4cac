import { expect, it } from 'vitest';
import { keptFigures } from './kept-figures.ts';
import type { FiguresOf } from './make-draft.ts';

/** Figures whose computing goes on when it is told to. */
function made() {
	const asked: FiguresOf[] = [];
	const goOn: ((fault?: Error) => void)[] = [];
	const figures = keptFigures((of) => {
		asked.push(of);
		return new Promise((resolve, reject) => goOn.push((fault) => (fault ? reject(fault) : resolve([]))));
	});
	const of = (more: Partial<FiguresOf> = {}) => figures({ noiseKey: null, ...more } as FiguresOf);
	return { asked, goOn, of };
}

it('computes once for the same noise key and exclusions, in whatever order they are named', async () => {
	const { asked, goOn, of } = made();
	const first = of({ without: new Set(['a', 'b']) });
	expect(of({ without: new Set(['b', 'a']) })).toBe(first);
	goOn[0]!();
	await first;
	expect(of({ without: new Set(['b', 'a']) })).toBe(first);
	expect(asked).toHaveLength(1);
	void of({ without: new Set(['a']) });
	void of({ without: new Set(['a']), noiseKey: new Uint8Array(32) });
	expect(asked).toHaveLength(3);
});

it('tells everybody who waits how far it is, also who comes later', () => {
	const { asked, of } = made();
	const heard: string[] = [];
	void of({ onEach: (done) => heard.push(`first ${done}`) });
	asked[0]!.onEach!(1, 9);
	void of({ onEach: (done) => heard.push(`second ${done}`) });
	asked[0]!.onEach!(2, 9);
	expect(heard).toEqual(['first 1', 'second 1', 'first 2', 'second 2']);
});

it('goes on while somebody waits, ends when nobody does, and begins anew', () => {
	const { asked, of } = made();
	const ended = () => {
		throw new Error('ended');
	};
	void of({ onEach: ended });
	void of({ onEach: () => {} });
	expect(() => asked[0]!.onEach!(1, 9)).not.toThrow();
	void of({ without: new Set(['a']), onEach: ended });
	expect(() => asked[0]!.onEach!(2, 9), 'others are asked for').toThrow('ended');
	expect(() => asked[1]!.onEach!(1, 9)).toThrow('ended');
	void of({ without: new Set(['a']) });
	expect(asked).toHaveLength(3);
});

it('keeps no failure', async () => {
	const { asked, goOn, of } = made();
	const first = of();
	goOn[0]!(new Error('broken'));
	await expect(first).rejects.toThrow('broken');
	void of();
	expect(asked).toHaveLength(2);
});
