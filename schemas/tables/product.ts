import { code, date, id, maybe } from './column.ts';
import type { Domains } from '../domains.ts';
import type { Table } from './table.ts';
import { productStatus } from './vocabulary.ts';

/** One product of the whole programme, planned or published. */
export const product = (domains: Domains): Table => ({
	name: 'product',
	columns: {
		product_id: id(),
		kind: code(domains.product_kind, 'product_kind'),
		status: code(productStatus),
		published_on: maybe(date())
	},
	key: ['product_id']
});
