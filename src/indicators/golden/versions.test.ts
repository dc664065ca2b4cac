import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Definition } from '#schemas/indicator.ts';
import { library } from './library.ts';

/** What each version of each definition counted, as a hash; a version that was in use once stays in the list. */
const known = JSON.parse(readFileSync(new URL('./versions.json', import.meta.url), 'utf8')) as Record<
	string,
	string
>;

/** A hash of all that decides what a definition's figures are; words and white space do not. */
function fingerprint(definition: Definition): string {
	const { kind, unit, counts, sources, items, links, scope, measures, measuredBy, denominator } = definition;
	const { threshold, contrast, linkedScale, minimumN, interval, sql } = definition;
	const what = [
		kind,
		unit,
		counts,
		sources,
		items,
		links,
		scope,
		measuredBy,
		denominator,
		threshold,
		contrast
	];
	const which = measures.map(({ name: _name, ...measure }) => measure);
	const how = [
		linkedScale,
		minimumN,
		interval,
		sql
			.replace(/--[^\n]*/g, '')
			.replace(/\s+/g, ' ')
			.trim()
	];
	return createHash('sha256')
		.update(JSON.stringify([what, which, how]))
		.digest('hex')
		.slice(0, 16);
}

it.each(library().map((definition) => ({ key: `${definition.id}@${definition.version}`, definition })))(
	'$key counts what it has always counted',
	({ key, definition }) => {
		expect(
			{ [key]: known[key] },
			`the definition has changed: raise its version, say under "changes" what is different, and add this to golden/versions.json`
		).toEqual({ [key]: fingerprint(definition) });
	}
);
