/** Sizes of a set of files, in lines. */
export interface LineCount {
	files: number;
	median: number;
	p90: number;
	max: number;
	/** Share of lines that hold nothing but a comment, 0 to 1. */
	comments: number;
	tooLong: string[];
}

const commentLine = /^\s*(\/\/|\/\*|\*|<!--|--)/;

/** Counts lines file by file; `limit` is the length from which a file holds more than one idea. */
export function countLines(files: { path: string; text: string }[], limit: number): LineCount {
	const texts = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n') }));
	const lengths = texts.map(({ lines }) => lines.length).sort((a, b) => a - b);
	const at = (share: number) => lengths[Math.max(0, Math.ceil(share * lengths.length) - 1)] ?? 0;
	const all = texts.flatMap(({ lines }) => lines);
	return {
		files: files.length,
		median: at(0.5),
		p90: at(0.9),
		max: at(1),
		comments: all.filter((line) => commentLine.test(line)).length / Math.max(1, all.length),
		tooLong: texts
			.filter(({ lines }) => lines.length > limit)
			.map(({ path, lines }) => `${path} has ${lines.length} lines`)
	};
}
