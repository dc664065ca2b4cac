import { parseArgs, type ParseArgsConfig } from 'node:util';
import { diskSentence } from './files/disk-sentence.ts';
import { Misuse } from './misuse.ts';
import { printable } from './printable.ts';

export { Misuse } from './misuse.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Values<O extends Options> = ReturnType<typeof parseArgs<{ options: O; strict: true }>>['values'];

/**
 * The rim of every command line: reads the arguments strictly, runs, and turns what goes wrong into one plain line on
 * stderr. Words without `--` are allowed only where `run` asks for them. Exit status: 0 done, 1 the work failed (or
 * what `run` returns), 2 the arguments are wrong. Asked for `--help` it prints how it is called, and one with options of its own for that
 * prints those. A reader who goes away, as `head` does, ends nothing.
 */
export async function command<const O extends Options>(
	usage: string,
	options: O,
	run: (values: Values<O>, words: string[]) => Promise<number | undefined>
): Promise<void> {
	let values: Values<O>;
	let words: string[];
	try {
		const parsed = parseArgs({
			options: { help: { type: 'boolean' }, ...options },
			strict: true,
			allowPositionals: run.length > 1
		});
		if (!('help' in options) && 'help' in parsed.values) {
			process.stdout.write(`usage: ${usage}\n`);
			return;
		}
		values = parsed.values;
		words = parsed.positionals;
	} catch (error) {
		fail(`${(error as Error).message.split('. ')[0]!}; usage: ${usage}`, 2);
		return;
	}
	printSafely();
	if (!process.stdout.listeners('error').includes(onOutputFault)) process.stdout.on('error', onOutputFault);
	try {
		const status = (await run(values, words)) ?? 0;
		// What was printed may have failed by now.
		process.exitCode ||= status;
	} catch (error) {
		fail(diskSentence(error) ?? (error as Error).message, error instanceof Misuse ? 2 : 1);
		if (process.env.DEBUG) console.error(error);
	}
}

function onOutputFault(error: NodeJS.ErrnoException): void {
	if (error.code !== 'EPIPE') fail(diskSentence(error) ?? error.message, 1);
}

/** What a command prints may quote somebody's file. */
function printSafely(): void {
	const { log } = console;
	console.log = (...parts: unknown[]) =>
		log(...parts.map((part) => (typeof part === 'string' ? printable(part) : part)));
}

function fail(message: string, status: number): void {
	process.stderr.write(`${printable(message)}\n`);
	process.exitCode = status;
}
