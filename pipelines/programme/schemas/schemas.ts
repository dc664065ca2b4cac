import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { command } from '../../tooling/command.ts';
import { readProgramme } from '../read-programme.ts';
import { schemaDocuments } from './documents.ts';

await command(
	'npm run schemas -- [--programme DIR] [--out DIR]',
	{
		programme: { type: 'string', default: 'data' },
		out: { type: 'string', default: '.tidemark/schemas' }
	},
	async (options) => {
		const documents = schemaDocuments(readProgramme(options.programme));
		for (const [path, document] of documents) {
			const file = join(options.out, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, `${JSON.stringify(document, null, '\t')}\n`);
		}
		process.stdout.write(`${documents.size} schemas written to ${options.out}\n`);
		return 0;
	}
);
