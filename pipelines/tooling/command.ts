import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; strict: true }>>['values'];

/** The arguments are well formed, but name something that is not there. */
export class Misuse extends Error {}

/**
 * The rim of every command line: reads the arguments strictly, runs, and turns what goes wrong into one plain line on
 * stderr. Words without `--` are allowed only where `run` asks for them. Exit status: 0 done, 1 the work failed (or
 * what `run` returns), 2 the arguments are wrong.
 */
export async function command<const O extends Options>(
	usage: string,
	options: O,
	run: (values: Values<O>, words: string[]) => Promise<number | undefined>
): Promise<void> {
	let values: Values<O>;
	let words: string[];
	try {
		({ values, positionals: words } = parseArgs({ options, strict: true, allowPositionals: run.length > 1 }));
	} catch (error) {
		fail(`${(error as Error).message.split('. ')[0]!}; usage: ${usage}`, 2);
		return;
	}
	try {
		process.exitCode = (await run(values, words)) ?? 0;
	} catch (error) {
		fail((error as Error).message, error instanceof Misuse ? 2 : 1);
		if (process.env.DEBUG) console.error(error);
	}
}

function fail(message: string, status: number): void {
	process.stderr.write(`${message}\n`);
	process.exitCode = status;
}
