import { command } from '../tooling/command.ts';
import { readPort } from './port.ts';
import { serve, untilStopped } from './serve.ts';
import { built } from './options.ts';

const options = { port: { type: 'string', default: '4173' } } as const;

await command('npm run serve -- [--port N]', options, async (values) => {
	await untilStopped(await serve(built, readPort(values.port)), `${built}/`);
	return 0;
});
