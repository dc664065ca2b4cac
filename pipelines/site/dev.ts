import { resolve } from 'node:path';
import { makeFigures, outcomeText } from '../figures/make-figures.ts';
import { readProgramme } from '../programme/read-programme.ts';
import { command } from '../tooling/command.ts';
import { runTool } from '../tooling/run-tool.ts';
import { figureOptions, programmeOptions, siteStatic } from './options.ts';
import { gatherStatic } from './static-files.ts';
import { step } from './step.ts';

const options = { ...programmeOptions, port: { type: 'string', default: '5173' } } as const;

await command(
	'npm run dev -- [--programme DIR] [--contributions DIR] [--port N]',
	options,
	async (values) => {
		const figures = figureOptions(values);
		await gatherStatic(figures.programmeDir, siteStatic);
		await step(`figures of ${figures.programmeDir}`, () => makeFigures(figures), outcomeText);
		const { languages } = readProgramme(figures.programmeDir);
		const env = { TIDEMARK_SITE: resolve(figures.out), VITE_LANGUAGES: languages.join(' ') };
		const { exitCode } = await runTool('vite', ['dev', '--port', values.port], {
			env,
			show: true,
			minutes: Infinity
		});
		return exitCode;
	}
);
