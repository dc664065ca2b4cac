import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../../tooling/command.ts';
import { readProgramme } from '../read-programme.ts';
import { exportsOf } from './all.ts';

await command(
	'npm run -s exports -- [--programme DIR] [--out DIR]',
	{
		programme: { type: 'string', default: 'data' },
		out: { type: 'string', default: '.tidemark/exports' }
	},
	async ({ programme, out }) => {
		const all = await exportsOf(readProgramme(programme));
		mkdirSync(out, { recursive: true });
		for (const { name, bytes } of all) writeFileSync(join(out, name), bytes);
		process.stdout.write(`${all.length} files with invented people in ${out}, to try the import on\n`);
		return 0;
	}
);
