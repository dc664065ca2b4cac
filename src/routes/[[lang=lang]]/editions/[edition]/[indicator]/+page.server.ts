import { error } from '@sveltejs/kit';
import { asCell } from '#edition/as-cell.ts';
import { picturesOf, siteEdition, siteEditions } from '../../../../editions.server.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import { languageOf, prefixes } from '../../../../site-languages.ts';
import { writtenPages } from '../../../../written-pages.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const csr = false;

export const entries: EntryGenerator = writtenPages(() =>
	siteEditions().flatMap(({ head, catalogue }) =>
		catalogue.flatMap(({ id }) =>
			prefixes.map((prefix) => ({ edition: head.name, indicator: id, ...prefix }))
		)
	)
);

export const load: PageServerLoad = ({ params }) => {
	const found = siteEdition(params.edition);
	const at = found?.catalogue.findIndex(({ id }) => id === params.indicator) ?? -1;
	if (!found || at < 0) error(404, `unknown figure: ${params.indicator}`);
	const named = (one: (typeof found.catalogue)[number] | undefined) =>
		one ? { id: one.id, name: one.name } : null;
	const { head, programme, catalogue } = found;
	return {
		pictures: picturesOf(head.name, languageOf(params.lang)),
		head,
		fingerprint: fingerprintOf(found),
		plan: programme,
		definition: catalogue[at]!,
		before: named(catalogue[at - 1]),
		after: named(catalogue[at + 1]),
		by: found.tables.find(({ indicator }) => indicator === params.indicator)?.by.map(({ dim }) => dim) ?? [],
		cells: found.cells.filter(({ indicator }) => indicator === params.indicator).map(asCell)
	};
};
