import { expect, it } from 'vitest';
import { fileOf } from './shared-files.ts';

const imports: Record<string, string[]> = {
	'/src/site.svelte': ['/src/words.ts', '/node_modules/svelte/index.js'],
	'/src/page.svelte': ['/src/words.ts', '/src/count.ts', '/src/Table.svelte', '/node_modules/large/index.js'],
	'/src/count.ts': ['/src/sums.ts']
};
const of = fileOf(
	[
		{ name: 'site', roots: ['/src/site.svelte'] },
		{ name: 'page', roots: ['/src/page.svelte'] }
	],
	(id) => imports[id] ?? []
);

it('puts a module into the first file that it is loaded with, however far below', () => {
	expect(of('/src/words.ts')).toBe('site');
	expect(of('/src/sums.ts')).toBe('page');
	expect(of('/src/elsewhere.ts')).toBeNull();
});

it('leaves components and large packages to the pages that have them', () => {
	expect(of('/src/Table.svelte')).toBeNull();
	expect(of('/node_modules/large/index.js')).toBeNull();
	expect(of('/node_modules/svelte/index.js')).toBe('svelte');
});
