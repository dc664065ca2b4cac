import { expect, it } from 'vitest';
import type { Workspace } from '#state/workspace.svelte.ts';
import { Builder } from './builder.svelte.ts';

const builderOf = (own: boolean, siteIsInvented: boolean) =>
	new Builder(
		{ records: { own, name: null }, siteIsInvented } as unknown as Workspace,
		{ site: '', addressOf: () => '' },
		'en',
		{
			base: () => ({ generation: 0, revision: null }) as never,
			report: () => new Promise(() => undefined),
			late: () => ({ getItem: () => null, setItem: () => undefined, removeItem: () => undefined }),
			programme: 'tiny'
		}
	);

it.each([
	[true, true, 'records'],
	[true, false, 'edition'],
	[false, true, 'edition']
] as const)('own records open: %s, editions invented: %s: a report begins from %s', (own, invented, from) => {
	const builder = builderOf(own, invented);
	expect(builder.from).toBe(from);
	builder.from = 'edition';
	expect(builder.from).toBe('edition');
});
