import { expect, it, vi } from 'vitest';
import { ProgressMeter } from './progress-meter.ts';
import { progressLine } from './progress.ts';

/** Runs a line of steps, each after so many milliseconds, and returns what was written. */
function written(isTTY: boolean, steps: [after: number, doing: string, done: number][]): string[] {
	let now = 0;
	const texts: string[] = [];
	const line = progressLine({ isTTY, write: (text: string) => texts.push(text) }, () => now);
	for (const [after, doing, done] of steps) {
		now += after;
		line.show({ doing, done });
	}
	line.end();
	return texts;
}

it('says nothing of short work', () => {
	expect(
		written(true, [
			[100, 'reading a', 0.1],
			[2000, 'reading b', 0.9]
		])
	).toEqual([]);
});

it('writes one line over on a terminal, and clears it at the end', () => {
	expect(
		written(true, [
			[4000, 'reading abc', 0.255],
			[100, 'reading abc', 0.3],
			[200, 'reading b', 0.5]
		])
	).toEqual(['\r 25 %  reading abc', '\r 50 %  reading b  ', '\r                \r']);
});

it('writes a line every few seconds elsewhere', () => {
	expect(
		written(false, [
			[8000, 'reading a', 0.5],
			[3000, 'reading a', 0.7],
			[3000, 'reading b', 1]
		])
	).toEqual([' 50 %  reading a\n', '100 %  reading b\n']);
});

it('counts every byte twice: once scanned, once loaded', async () => {
	vi.useFakeTimers();
	const shown: number[] = [];
	const meter = new ProgressMeter(100, ({ done }) => shown.push(done));
	meter.add(100, 'reading');
	const statement = new Promise((done) => setTimeout(done, 300));
	const taking = meter.during(60, 'taking', () => 0.5, statement);
	await vi.advanceTimersByTimeAsync(300);
	await taking;
	meter.add(40, 'taking');
	expect(shown).toEqual([0.5, 0.65, 0.8, 1]);
	vi.useRealTimers();
});
