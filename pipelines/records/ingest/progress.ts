/** How far a long run is: what it does now, and the share of its bytes that is done. */
export interface Step {
	doing: string;
	done: number;
}
export type Progress = (step: Step) => void;

const quiet = 3_000;
const lively = 200;
const patient = 5_000;

/**
 * Shows progress on `stream` once a run has taken longer than a moment: on a terminal one line that is written over,
 * elsewhere a line every few seconds. `end` clears the line.
 */
export function progressLine(
	stream: { isTTY?: boolean; write(text: string): unknown },
	now: () => number
): { show: Progress; end: () => void } {
	const begun = now();
	let shown = begun + quiet - lively;
	let width = 0;
	return {
		show({ doing, done }) {
			const wait = stream.isTTY === true ? lively : patient;
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
