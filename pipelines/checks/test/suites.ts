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
	/** Number of jobs its files are dealt out to, so that a long suite does not run alone at the end. */
	shards?: number;
}

/** A suite, or the part of its files that one job runs. */
export interface SuiteJob extends Suite {
	/** As vitest takes it: `2/3`. */
	shard?: string;
}

const half = Math.max(1, Math.floor(availableParallelism() / 2));

export const suites: Suite[] = [
	{ id: 'unit', title: 'units', projects: ['unit'], workers: half },
	{ id: 'site', title: 'the built site', projects: ['site'], workers: half, after: 'build', shards: 3 },
	{ id: 'browser', title: 'in a browser', projects: ['browser'], workers: half },
	{ id: 'slow', title: 'long attacks', projects: ['slow'], workers: half }
];

/** The suites of a run, in their jobs: units leave the long tests to the part that tries all of each. */
export const suitesFor = (parts: readonly string[]): SuiteJob[] =>
	suites
		.filter(({ id }) => parts.includes(id))
		.map((suite) =>
			suite.id === 'unit' && parts.includes('slow') ? { ...suite, projects: ['short'] } : suite
		)
		.flatMap(inShards);

const inShards = (suite: Suite): SuiteJob[] =>
	suite.shards === undefined
		? [suite]
		: Array.from({ length: suite.shards }, (_, i) => ({
				...suite,
				title: `${suite.title}, part ${i + 1}`,
				shard: `${i + 1}/${suite.shards}`
			}));
