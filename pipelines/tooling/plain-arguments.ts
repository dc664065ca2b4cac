import { parseArgs } from 'node:util';

/**
 * The words that a measurement was given, for one whose program is its own file from top to bottom. Asked for help it prints how it is
 * called, and where it is called in another way too; both end it.
 */
export function plainArguments(usage: string): string[] {
	try {
		const { values, positionals } = parseArgs({
			options: { help: { type: 'boolean' } },
			allowPositionals: true
		});
		if (!values.help) return positionals;
		process.stdout.write(`usage: ${usage}\n`);
		process.exit(0);
	} catch (error) {
		process.stderr.write(`${(error as Error).message.split('. ')[0]!}; usage: ${usage}\n`);
		process.exit(2);
	}
}
