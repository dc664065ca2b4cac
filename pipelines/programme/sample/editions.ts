import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCatalogue } from '#indicators/catalogue.ts';
import { command } from '../../tooling/command.ts';
import { writeFolder } from '../../editions/edition-folder.ts';
import { sampleEditions } from '../../editions/sample-editions.ts';
import { ingest } from '../../records/ingest/ingest-files.ts';
import { openStaging } from '../../tooling/files/staging.ts';
import { readProgramme } from '../read-programme.ts';

await command(
	'npm run sample:editions -- [--programme DIR] [--contributions DIR]',
	{ programme: { type: 'string', default: 'data' }, contributions: { type: 'string' } },
	async ({ programme: programmeDir, contributions }) => {
		const programme = readProgramme(programmeDir);
		if (!programme.synthetic)
			throw new Error(`invalid programme: ${programmeDir} is not synthetic; npm run -s edition publishes it`);
		if (!existsSync(join(programmeDir, 'editions.json')))
			throw new Error(`missing editions: ${join(programmeDir, 'editions.json')} says which, by name and day`);
		const { folder, close } = openStaging(tmpdir(), 'records');
		try {
			const records = join(folder, 'records.duckdb');
			await ingest({
				programme,
				catalogue: readCatalogue(programmeDir, programme),
				contributionsDir: contributions ?? join(programmeDir, 'sample'),
				out: records
			});
			for (const [name, files] of await sampleEditions(programmeDir, records)) {
				const dir = join(programmeDir, 'editions', name);
				rmSync(dir, { recursive: true, force: true });
				writeFolder(dir, files);
				console.log(`${dir}: ${files.size} files`);
			}
			return 0;
		} finally {
			close();
		}
	}
);
