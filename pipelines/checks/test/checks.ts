/** A tool that says yes or no about the whole repository; it counts as one check. */
export interface Check {
	id: string;
	title: string;
	/** Commands in `node_modules/.bin`, one after the other. */
	runs: [tool: string, ...args: string[]][];
}

export const checks: Check[] = [
	{
		id: 'check',
		title: 'types',
		runs: [
			['svelte-kit', 'sync'],
			['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
		]
	},
	{ id: 'lint', title: 'lint', runs: [['eslint', '--max-warnings', '0', '.']] },
	{ id: 'format', title: 'format', runs: [['prettier', '--check', '.']] },
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
	{ id: 'budget', title: 'size of the pages', runs: [['tsx', 'pipelines/checks/budget/budget.ts']] }
];

/** The projects of `vitest.config.ts`. */
export const suites = ['unit', 'browser', 'site'];

/** What needs a freshly built site. */
export const onSite = new Set(['site', 'budget']);
