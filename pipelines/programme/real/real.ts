import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { command, Misuse } from '../../tooling/command.ts';
import { readProgramme } from '../read-programme.ts';
import { sources } from './sources.ts';

const usage = `npm run -s real -- ${Object.keys(sources).join('|')} --from DIR [--out DIR]`;

await command(usage, { from: { type: 'string' }, out: { type: 'string' } }, async (options, [id = '']) => {
	const convert = Object.hasOwn(sources, id) ? sources[id] : undefined;
	if (!convert) throw new Misuse(`unknown source: "${id}"; known are ${Object.keys(sources).join(', ')}`);
	if (options.from === undefined)
		throw new Misuse(`missing folder of the source files: --from DIR; usage: ${usage}`);
	const out = options.out ?? join('.tidemark', id, 'contributions');
	for (const [path, text] of convert(options.from, readProgramme(join('data/programmes', id)))) {
		const file = join(out, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
		process.stdout.write(`${file}\n`);
	}
	return 0;
});
