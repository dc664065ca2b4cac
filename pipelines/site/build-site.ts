import { makeFigures, outcomeText, type FigureOptions } from '../figures/make-figures.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { runTool } from '../tooling/run-tool.ts';
import { writePages } from './bundle.ts';
import { compress } from './compress.ts';
import { built, siteStatic } from './options.ts';
import { gatherStatic } from './static-files.ts';
import { step } from './step.ts';

/** Draws the missing pictures of the editions in a separate process, to use the other core. */
export async function drawPictures(editions: string[]): Promise<number> {
	if (editions.length === 0) return 0;
	const { exitCode, output } = await runTool('tsx', ['pipelines/editions/pictures/draw.ts', ...editions]);
	if (exitCode !== 0) throw new Error(`${output}\nthe pictures could not be drawn`);
	return output.split('\n').filter((line) => line !== '').length;
}

/** Makes a programme's figures and the pictures of its editions, then the site from them, then the compressed files that hosts serve. */
export async function buildSite(options: FigureOptions): Promise<void> {
	await step(
		`1 of 3  figures of ${options.programmeDir}, and pictures of its editions`,
		async () => {
			const editions = await gatherStatic(options.programmeDir, siteStatic);
			const [made, drawn] = await Promise.all([makeFigures(options), drawPictures(editions)]);
			return { made, drawn };
		},
		({ made, drawn }) => `${outcomeText(made)}, ${drawn} editions drawn`
	);
	await step(
		'2 of 3  pages',
		() => writePages(options.out, readProgramme(options.programmeDir)),
		(count) => `${count} pages`
	);
	await step(
		'3 of 3  packing for transfer',
		() => compress(built, '.tidemark/packed'),
		(count) => `${count} files`
	);
}
