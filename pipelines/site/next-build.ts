import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '#schemas/languages.ts';
import { writeOfflineFiles } from './offline-files.ts';

const isPacked = (path: string) => /\.(br|gz)$/.test(path) && !path.endsWith('.duckdb.gz');

/** A built site as its next build would be, in a new folder: the same pages, and all of their code at other addresses. */
export async function nextBuild(site: string): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'tidemark-next-'));
	// What is packed for transfer would be that of the older build.
	cpSync(site, folder, { recursive: true, filter: (path) => !isPacked(path) });
	renameSync(join(folder, '_app/immutable'), join(folder, '_app/next'));
	cpSync(join(folder, '_app/next'), join(folder, '_app/immutable/next'), { recursive: true });
	rmSync(join(folder, '_app/next'), { recursive: true });
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		if (/\.(html|js|css)$/.test(path)) {
			const text = readFileSync(path, 'utf8');
			const own = path.endsWith('service-worker.js') ? text.slice(text.indexOf('\n') + 1) : text;
			const moved = own.replaceAll('_app/immutable/', '_app/immutable/next/');
			// Another script in the page has another hash.
			const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(moved)?.[0];
			const loose = policy?.replaceAll(/'sha256-[^']+'/g, "'unsafe-inline'");
			writeFileSync(path, policy && loose ? moved.replace(policy, loose) : moved);
		}
	}
	await writeOfflineFiles(folder, languages);
	return folder;
}
