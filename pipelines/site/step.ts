import { performance } from 'node:perf_hooks';

/** Runs one step of a longer job and prints its title, its result and its duration to stdout. */
export async function step<T>(
	title: string,
	run: () => Promise<T>,
	outcome?: (value: T) => string
): Promise<T> {
	process.stdout.write(`${title} … `);
	const began = performance.now();
	try {
		const value = await run();
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		process.stdout.write(`${outcome ? `${outcome(value)}, ` : ''}${seconds} s\n`);
		return value;
	} catch (error) {
		process.stdout.write('failed\n');
		throw error;
	}
}
