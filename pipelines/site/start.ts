import { command } from '../tooling/command.ts';
import { built, figureOptions, programmeOptions } from './options.ts';
import { readPort } from './port.ts';
import { claimPort, serveUntilStopped } from './serve.ts';
import { buildSite } from './site.ts';

const options = { ...programmeOptions, port: { type: 'string', default: '4173' } } as const;

await command('npm start -- [--programme DIR] [--contributions DIR] [--port N]', options, async (values) => {
	const port = readPort(values.port);
	await claimPort(port);
	await buildSite(figureOptions(values));
	await serveUntilStopped(built, port);
	return 0;
});
