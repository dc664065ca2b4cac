import { command } from '../tooling/command.ts';
import { readPort } from './port.ts';
import { serveUntilStopped } from './serve.ts';
import { built } from './options.ts';

const options = { port: { type: 'string', default: '4173' } } as const;

await command('npm run serve -- [--port N]', options, async (values) => {
	await serveUntilStopped(built, readPort(values.port));
	return 0;
});
