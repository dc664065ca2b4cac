import { code, date, id, language, link, maybe, text } from './column.ts';
import type { Domains } from '../domains.ts';
import type { Table } from './table.ts';
import { productStatus } from './vocabulary.ts';

/** One product of the whole programme, planned or published. Its title is in the language of the product. */
export const product = (domains: Domains): Table => ({
	name: 'product',
	columns: {
		product_id: id(),
		kind: code(domains.product_kind, 'product_kind'),
		status: code(productStatus),
		published_on: maybe(date()),
		title: maybe(text()),
		link: maybe(link()),
		language: maybe(language())
	},
	key: ['product_id'],
	later: ['title', 'link', 'language']
});
