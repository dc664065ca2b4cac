import { expect, it } from 'vitest';
import { suites, suitesFor } from './suites.ts';

const projects = (...parts: string[]) => [
	...new Set(suitesFor(parts).map(({ projects }) => projects.join()))
];

it('runs no test twice where a part of the long ones would be run beside all of them', () => {
	expect(projects('unit', 'site', 'lint')).toEqual(['unit', 'site']);
	expect(projects('unit', 'site', 'slow')).toEqual(['short', 'site', 'slow']);
	expect(projects('slow')).toEqual(['slow']);
});

it('deals the files of a long suite out to jobs, each of them once', () => {
	const { shards } = suites.find(({ id }) => id === 'site')!;
	const dealt = suitesFor(['unit', 'site']).map(({ id, shard }) => [id, shard]);
	expect(dealt).toEqual([
		['unit', undefined],
		...Array.from({ length: shards! }, (_, i) => ['site', `${i + 1}/${shards}`])
	]);
});
