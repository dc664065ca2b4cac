/**
 * A file that cannot be read at all: a code with arguments (messages `problems.<code>`), and the line, if
 * any.
 */
export class Refusal extends Error {
	override name = 'Refusal';
	constructor(
		readonly code: string,
		readonly args: Record<string, string | number> = {},
		readonly line: number | null = null
	) {
		super(`invalid file: ${code}${line === null ? '' : ` in line ${line}`}`);
	}
}
