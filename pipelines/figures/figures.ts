import { command } from '../command.ts';
import { figureOptions, programmeOptions } from '../start/options.ts';
import { step } from '../start/step.ts';
import { makeFigures, outcome } from './make.ts';

await command(
	'npm run figures -- [--programme DIR] [--contributions DIR]',
	programmeOptions,
	async (values) => {
		const options = figureOptions(values);
		await step(`figures of ${options.programmeDir}`, () => makeFigures(options), outcome);
		return 0;
	}
);
