import { command } from '../tooling/command.ts';
import { figureOptions, programmeOptions } from '../site/options.ts';
import { step } from '../site/step.ts';
import { makeFigures, outcomeText } from './make-figures.ts';

await command(
	'npm run figures -- [--programme DIR] [--contributions DIR]',
	programmeOptions,
	async (values) => {
		const options = figureOptions(values);
		await step(`figures of ${options.programmeDir}`, () => makeFigures(options), outcomeText);
		return 0;
	}
);
