import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { scoring } from '#engine/scale-scores.ts';
import type { Definition } from '#schemas/indicator.ts';
import { library } from './library.ts';

/** What each version of each definition counted, as a hash; a version that was in use once stays in the list. */
const known = JSON.parse(readFileSync(new URL('./versions.json', import.meta.url), 'utf8')) as Record<
	string,
	string
>;

const plain = (sql: string) =>
	sql
		.replace(/--[^\n]*/g, '')
		.replace(/\s+/g, ' ')
		.trim();

/** How scores come about, for a definition that reads them: it counts otherwise when they do. */
const scored = (sql: string) => (/\bscale_(answer|score)\b/.test(sql) ? scoring.map(plain) : []);

/** A hash of all that decides what a definition's figures are; words and white space do not. */
function fingerprint(definition: Definition): string {
	const { kind, unit, counts, sources, items, links, scope, measures, measuredBy, denominator } = definition;
	const { threshold, contrast, linkedScale, minimumN, interval, clusters, sql } = definition;
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
	const alike = clusters.length ? [clusters] : [];
	const how = [linkedScale, minimumN, interval, ...alike, plain(sql), ...scored(sql)];
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
			`the definition has changed: raise its version, say under "changes" what is different, and add this to golden/versions.json; ` +
				`where its SQL only says the same in other words, and every cell of the sample is what it was, put this in its place`
		).toEqual({ [key]: fingerprint(definition) });
	}
);
