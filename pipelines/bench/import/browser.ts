import { openBenchPage } from '../bench-page.ts';
import { rendererMiB } from '../renderer-memory.ts';
import { timeRatio, type ImportTimes } from './times.ts';

interface Bench {
	benchImport: (json: unknown, table: string | null) => Promise<Omit<ImportTimes, 'papa' | 'ratio'>>;
	benchPapa: () => Promise<number>;
}

/**
 * Imports a file from disk in a browser, and reports the peak memory of all its renderers meanwhile, in MiB,
 * and that before it. A small file is imported first, so that every module is loaded before the measurement.
 */
export async function inBrowser(
	path: string,
	smallPath: string,
	programme: unknown,
	table: string | null
): Promise<ImportTimes & { peakMiB: number; idleMiB: number }> {
	const { tab, close } = await openBenchPage('pipelines/bench/import/page.ts');
	try {
		await tab.waitForFunction(() => 'benchImport' in globalThis);
		const run = async (of: string) => {
			await tab.setInputFiles('input', of);
			return tab.evaluate(
				([json, said]) => (globalThis as unknown as Bench).benchImport(json, said as string | null),
				[programme, table]
			);
		};
		const runPapa = () => tab.evaluate(() => (globalThis as unknown as Bench).benchPapa());
		await run(smallPath);
		await runPapa();
		const idleMiB = rendererMiB();
		let peakMiB = idleMiB;
		const watch = setInterval(() => (peakMiB = Math.max(peakMiB, rendererMiB())), 100);
		const took = await run(path).finally(() => clearInterval(watch));
		const papa = await runPapa();
		return { ...took, papa, ratio: timeRatio({ ...took, papa }), peakMiB, idleMiB };
	} finally {
		await close();
	}
}
