import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { demoKey, fingerprint } from '#edition/keys.ts';
import { readEdition } from '#edition/read-edition.ts';
import { command } from '../../tooling/command.ts';
import { readFolder } from '../edition-folder.ts';
import { drawnFor } from './drawn-for.ts';

/** Whether an edition was signed with the key that everybody has, so that its pictures may be signed here too. */
function isEverybodys(dir: string): boolean {
	const { key } = JSON.parse(readFileSync(join(dir, 'manifest.sig.json'), 'utf8')) as { key: string };
	return key === fingerprint(demoKey().public);
}

/** Adds pictures to an edition without any; its list of them comes last, so that it names nothing that is not there. */
async function draw(dir: string): Promise<boolean> {
	if (existsSync(join(dir, 'derived.json')) || !isEverybodys(dir)) return false;
	const files = readFolder(dir);
	const drawn = await drawnFor(readEdition(files), files, demoKey());
	const draft = join('.tidemark', `pictures.${process.pid}`);
	rmSync(draft, { recursive: true, force: true });
	for (const [path, bytes] of drawn) {
		mkdirSync(dirname(join(draft, path)), { recursive: true });
		writeFileSync(join(draft, path), bytes);
	}
	rmSync(join(dir, 'charts'), { recursive: true, force: true });
	for (const part of new Set([...drawn.keys()].map((path) => path.split('/')[0]!)))
		renameSync(join(draft, part), join(dir, part));
	rmSync(draft, { recursive: true });
	return true;
}

// Draws the pictures of invented editions for their site, beside other work, which comes first.
await command('tsx pipelines/editions/pictures/draw.ts DIR...', {}, async (_, folders) => {
	setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
	for (const dir of folders) if (await draw(dir)) console.log(dir);
	return 0;
});
