/** Progress of a long run: the current step and the share that is done, from 0 to 1. */
export interface ProgressStep {
	doing: string;
	done: number;
}
export type Progress = (step: ProgressStep) => void;

const silentMs = 3_000;
const terminalIntervalMs = 200;
const logIntervalMs = 5_000;

/**
 * Shows progress on `stream` once a run has taken a few seconds: on a terminal one line that is overwritten, elsewhere a new
 * line every few seconds. `end` clears the line.
 */
export function progressLine(
	stream: { isTTY?: boolean; write(text: string): unknown },
	now: () => number
): { show: Progress; end: () => void } {
	const begun = now();
	let shown = begun + silentMs - terminalIntervalMs;
	let width = 0;
	return {
		show({ doing, done }) {
			const wait = stream.isTTY === true ? terminalIntervalMs : logIntervalMs;
			if (now() - shown < wait) return;
			shown = now();
			const text = `${String(Math.floor(done * 100)).padStart(3)} %  ${doing}`;
			stream.write(stream.isTTY === true ? `\r${text.padEnd(width)}` : `${text}\n`);
			width = text.length;
		},
		end() {
			if (width > 0 && stream.isTTY === true) stream.write(`\r${' '.repeat(width)}\r`);
		}
	};
}
