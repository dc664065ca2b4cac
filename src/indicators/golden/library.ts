import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Definition } from '#schemas/indicator.ts';
import { readCatalogue } from '../catalogue.ts';
import { goldenProgramme } from './programme.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const indicators = fileURLToPath(new URL('..', import.meta.url));

/** Every definition of the library, sorted by path. */
export function library(): Definition[] {
	const ids = readdirSync(indicators, { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.sql'))
		.sort()
		.map((path) => basename(path, '.sql'));
	return readCatalogue(here, { ...goldenProgramme, indicators: ids });
}
