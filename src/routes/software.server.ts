import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a figure was made with: the version of this product, and the commit where it is known. */
export interface Software {
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
		// A copy without its history still says its version.
		return null;
	}
}

/** The software as it is when the site is made. */
export function software(): Software {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	return { version, commit: commitHere() };
}
