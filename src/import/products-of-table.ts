import { readTable, recordsIn } from '#tables/csv-reader.ts';
import type { KnownProduct } from './convert/same-product.ts';

/** The products of a stored table, as an import needs them. */
export const productsOfTable = (csv: Uint8Array | undefined): KnownProduct[] =>
	csv === undefined
		? []
		: recordsIn(readTable(csv)).map(({ product_id = '', kind = '', language = '', title = '' }) => ({
				id: product_id,
				kind,
				language,
				title
			}));
