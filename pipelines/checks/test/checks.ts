/** A tool that says yes or no about the whole repository; it counts as one check. */
export interface Check {
	id: string;
	title: string;
	/** Commands in `node_modules/.bin`, one after the other. */
	runs: [tool: string, ...args: string[]][];
	/** What must be there before. */
	after?: 'build';
	/** The command that repeats it, where it is no part of its own. */
	again?: string;
}

/** Types that the tools read; made before everything else. */
export const prepare: Check = {
	id: 'sync',
	title: 'types of the routes',
	runs: [['svelte-kit', 'sync']],
	again: 'npx svelte-kit sync'
};

/** The site that site tests and weights are taken from. */
export const build: Check = {
	id: 'build',
	title: 'figures and site',
	runs: [['tsx', 'pipelines/site/build.ts']],
	again: 'npm run build'
};

/** What a tool has found of a file stays, under the content of the file; types reach from file to file, so lint keeps nothing. */
const kept = ['--cache', '--cache-strategy', 'content', '--cache-location', '.tidemark/kept/prettier'];

/** The longest first, so that none of them is waited for alone. */
export const checks: Check[] = [
	{ id: 'lint', title: 'lint', runs: [['eslint', '--max-warnings', '0', '.']] },
	{
		id: 'check',
		title: 'types',
		runs: [['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']]
	},
	{ id: 'format', title: 'format', runs: [['prettier', '--check', ...kept, '.']] },
	{
		id: 'rules',
		title: 'direction of imports',
		runs: [['depcruise', '--config', '.dependency-cruiser.cjs', 'schemas', 'pipelines', 'src']]
	},
	{
		id: 'unused',
		title: 'nothing unused',
		runs: [
			['knip', '--no-config-hints'],
			['knip', '--no-config-hints', '--production']
		]
	},
	{ id: 'lines', title: 'lines per file', runs: [['tsx', 'pipelines/checks/budget/lines.ts']] },
	{
		id: 'budget',
		title: 'size of the pages',
		runs: [['tsx', 'pipelines/checks/budget/budget.ts']],
		after: 'build'
	}
];
