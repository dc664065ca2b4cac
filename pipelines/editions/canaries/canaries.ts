import { canariesIn, canaryFinder } from '#edition/canaries.ts';
import { openRecords } from '#engine/node.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { readFolder } from '../edition-folder.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { unpacked } from './uncompressed.ts';

async function canariesOf(data: string, programme: string): ReturnType<typeof canariesIn> {
	const engine = await openRecords(data);
	try {
		return await canariesIn(engine, readProgramme(programme));
	} finally {
		await engine.close();
	}
}

await command(
	'npm run -s canaries -- DIR --data FILE [--programme DIR]',
	{ data: { type: 'string' }, programme: { type: 'string', default: 'data' } },
	async ({ data, programme }, [dir]) => {
		if (!dir || !data)
			throw new Misuse('missing folder or --data; name what to look through, and the records');
		const canaries = await canariesOf(data, programme);
		if (canaries.size === 0) throw new Error(`missing ids: ${data} holds none, so nothing could be found`);
		const find = canaryFinder(canaries);
		const files = readFolder(dir);
		let holding = 0;
		for (const [path, bytes] of files) {
			const columns = new Set(unpacked(path, bytes).flatMap(find));
			if (columns.size > 0) holding++;
			for (const column of columns) process.stdout.write(`${path} holds an id of ${column}\n`);
		}
		process.stdout.write(
			`${files.size} files looked through for ${canaries.size} ids: ${holding} hold one\n`
		);
		return holding > 0 ? 1 : 0;
	}
);
