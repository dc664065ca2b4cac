import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addressesBelow } from './addresses.ts';
import { rooms } from './rooms.ts';

const folder = new URL('../../routes/[[lang=lang]]/workspace/', import.meta.url);
const pages = rooms.flatMap((room) => room.pages);

it('have every page of the workspace once', () => {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const paths = files.filter((file) => /(^|\/)\+page\.svelte$/.test(file));
	expect(pages.map(({ path }) => path).sort()).toEqual(
		paths.map((file) => file.replace(/\/?\+page\.svelte$/, '')).sort()
	);
});

it('lead to the page that they name', () => {
	for (const { path, address } of pages)
		expect(address(addressesBelow('/w/'))).toBe(path === '' ? '/w/' : `/w/${path}/`);
});
