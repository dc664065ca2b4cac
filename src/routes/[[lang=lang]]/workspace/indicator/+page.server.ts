import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { siteExcluded } from '../../../figures.server.ts';
import type { PageServerLoad } from './$types';

/** What a figure was made with: the version of this product, and the commit where it is known. */
interface Software {
	version: string;
	commit: string | null;
}

function commitHere(): string | null {
	try {
		return execFileSync('git', ['rev-parse', 'HEAD'], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore']
		}).trim();
	} catch {
		// A copy without its history still has its version.
		return null;
	}
}

/** The software as it is when the site is built. */
function software(): Software {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	return { version, commit: commitHere() };
}

export const load: PageServerLoad = () => ({ excluded: siteExcluded(), software: software() });
