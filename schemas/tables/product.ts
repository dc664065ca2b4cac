import { code, date, id, maybe } from './column.ts';
import type { Table } from './table.ts';
import { productKind, productStatus } from './vocabulary.ts';

/** One product of the whole programme, planned or published. */
export const product = (): Table => ({
	name: 'product',
	columns: {
		product_id: id(),
		kind: code(productKind),
		status: code(productStatus),
		published_on: maybe(date())
	},
	key: ['product_id']
});
