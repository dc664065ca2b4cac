import { readFileSync } from 'node:fs';
import type { EditionHead } from '#schemas/edition.ts';

/** Name and version of this program, as its package says. */
export function softwareOf(): EditionHead['software'] {
	const { name, version } = JSON.parse(
		readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
	) as EditionHead['software'];
	return { name, version };
}
