import { siteEditions } from '../../editions.server.ts';
import { prefixes } from '../../site-languages.ts';
import { writtenPages } from '../../written-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = writtenPages(() => prefixes);

export const load: PageServerLoad = () => ({
	editions: siteEditions().map(({ head }) => ({
		name: head.name,
		number: head.number,
		on: head.on,
		cells: head.cells
	}))
});
