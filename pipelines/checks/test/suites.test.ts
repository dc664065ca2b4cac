import { expect, it } from 'vitest';
import { suitesFor } from './suites.ts';

const projects = (...parts: string[]) => suitesFor(parts).map(({ projects }) => projects.join());

it('runs no test twice where a part of the long ones would be run beside all of them', () => {
	expect(projects('unit', 'site', 'lint')).toEqual(['unit', 'site']);
	expect(projects('unit', 'site', 'slow')).toEqual(['short', 'site', 'slow']);
	expect(projects('slow')).toEqual(['slow']);
});
