/** The command that repeats one test file, or one test of it. */
export function againOf(project: string, file: string, test?: string): string {
	const name = test === undefined ? [] : ['-t', quoted(patternOf(test))];
	return ['npx vitest run --project', project, quoted(file), ...name].join(' ');
}

/** vitest takes a regular expression, and joins the names of groups by blanks. */
const patternOf = (test: string) =>
	`^${test
		.split(' > ')
		.join(' ')
		.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;

/** An argument quoted for a POSIX shell. */
const quoted = (word: string) =>
	/^[\w./:@%+=-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
