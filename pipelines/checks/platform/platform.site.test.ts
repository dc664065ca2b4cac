import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cameOut, engines, firstVersions, floor, type FirstVersions } from './compat.ts';
import features from './features.json' with { type: 'json' };
import { usedBySite } from './used-by-site.ts';

/** A feature, and what is without it; where nothing is, the site does not work without it. */
type Feature = FirstVersions & { without?: string };
const listed = Object.entries(features as Record<string, Feature>);

/** The first versions that have all of some features. */
const oldest = (some: FirstVersions[]) =>
	engines.map((engine) =>
		Math.max(...[...some, floor].map((versions) => Number.parseFloat(versions[engine] ?? 'Infinity')))
	);
const needed = listed.flatMap(([, feature]) => (feature.without === undefined ? [feature] : []));

describe('the list of what the site uses of the platform', () => {
	it('has everything newer than the engine needs, and nothing else', () => {
		expect(listed.map(([key]) => key)).toEqual([...usedBySite('build')].sort());
	});

	it('has the versions of the compatibility data', () => {
		const versions = listed.map(([key, { chrome, firefox, safari }]) => [key, { chrome, firefox, safari }]);
		expect(versions).toEqual(listed.map(([key]) => [key, firstVersions(key)]));
	});

	it('has a way without each feature that not every engine has had for 30 months', () => {
		const recent = listed.filter(([, feature]) =>
			engines.some((engine) => {
				const version = feature[engine];
				return version === null || cameOut(engine, version) > '2024-05-29';
			})
		);
		expect(recent.length).toBeGreaterThan(5);
		expect(recent.filter(([, { without }]) => !without).map(([key]) => key)).toEqual([]);
	});

	it('gives the oldest browsers that the readme names', () => {
		const [chrome, firefox, safari] = oldest(needed);
		expect(readFileSync('README.md', 'utf8')).toContain(
			`Chrome or Edge ${chrome}, Firefox ${firefox}, Safari ${safari}.`
		);
	});

	it('needs no newer browser than the import asks for at its first step', () => {
		// What `lackOf` looks for.
		const asked = ['javascript.builtins.Array.toSorted', 'api.DecompressionStream'].map(firstVersions);
		expect(oldest(asked)).toEqual(oldest(needed));
	});
});
