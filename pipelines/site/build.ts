import { command } from '../tooling/command.ts';
import { built, figureOptions, programmeOptions } from './options.ts';
import { buildSite } from './build-site.ts';

await command(
	'npm run build -- [--programme DIR] [--contributions DIR]',
	programmeOptions,
	async (values) => {
		await buildSite(figureOptions(values));
		console.log(`The site lies in ${built}/; look at it with: npm run serve`);
		return 0;
	}
);
