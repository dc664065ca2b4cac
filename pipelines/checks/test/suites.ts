import { availableParallelism } from 'node:os';

/** Tests that vitest runs together. */
export interface Suite {
	id: string;
	title: string;
	/** Project names in `vitest.config.ts`. */
	projects: string[];
	/** Number of files that are tested at the same time. */
	workers: number;
	/** Jobs that must be done before. */
	after?: 'build';
	/** Another configuration than the repository's own. */
	config?: string;
}

const half = Math.max(1, Math.floor(availableParallelism() / 2));

export const suites: Suite[] = [
	{ id: 'unit', title: 'units', projects: ['unit'], workers: half },
	{ id: 'site', title: 'the built site', projects: ['site'], workers: half, after: 'build' },
	{ id: 'browser', title: 'in a browser', projects: ['browser'], workers: half },
	{ id: 'slow', title: 'long attacks', projects: ['slow'], workers: half }
];
