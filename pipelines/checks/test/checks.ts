/** A tool that passes or fails for the whole repository; it counts as one check. */
export interface Check {
	id: string;
	title: string;
	/** Commands in `node_modules/.bin`, one after the other. */
	runs: [tool: string, ...args: string[]][];
	/** Jobs that must be done before. */
	after?: 'build';
	/** The command that repeats it, if `npm test` cannot run it alone. */
	again?: string;
}

/** Types that the tools read; made before everything else. */
export const prepare: Check = {
	id: 'sync',
	title: 'types of the routes',
	runs: [['svelte-kit', 'sync']],
	again: 'npx svelte-kit sync'
};

/** The site for the site tests and the weight budget. */
export const build: Check = {
	id: 'build',
	title: 'figures and site',
	runs: [['tsx', 'pipelines/site/build.ts']],
	again: 'npm run build'
};

/** The longest first, so that the last one does not run alone. */
export const checks: Check[] = [
	{ id: 'lint', title: 'lint', runs: [['oxlint'], ['eslint', '--max-warnings', '0', '.']] },
	{
		id: 'check',
		title: 'types',
		runs: [['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']]
	},
	{
		id: 'budget',
		title: 'size of the pages',
		runs: [['tsx', 'pipelines/checks/budget/budget.ts']],
		after: 'build'
	},
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
	{ id: 'format', title: 'format', runs: [['oxfmt', '--check']] },
	{ id: 'lines', title: 'lines per file', runs: [['tsx', 'pipelines/checks/budget/lines.ts']] }
];
