import { readTable, recordsIn } from '#tables/csv-reader.ts';
import type { ConvertedTable } from '../importer.ts';
import { CanonicalTable } from './canonical-table.ts';
import { columnsOf, problemOfFile, type ConversionPlan } from './conversion-plan.ts';
import { idsOfProducts } from './known-products.ts';
import type { ProblemLog } from './problem-log.ts';
import { quotedCell } from './quoted-cell.ts';
import { productOf } from './same-product.ts';

type Plan = Pick<ConversionPlan, 'recipe' | 'context' | 'sources' | 'tables'>;

/**
 * A list of products, of which those that are there already under another id keep that one. Two of one title under ids of their own
 * stay two, as volumes may be. Each is told of with its line.
 */
export function withKnownProducts(table: ConvertedTable, plan: Plan, log: ProblemLog): ConvertedTable {
	const rows = recordsIn(readTable(table.csv));
	const products = rows.map(({ product_id = '', kind = '', language = '', title = '' }) => ({
		id: product_id,
		kind,
		language,
		title
	}));
	const known = plan.context.products ?? [];
	const stored = new Set(known.map(({ id }) => id));
	const ids = idsOfProducts(products, known, plan.sources.has('product.product_id'));
	const tell = (i: number, code: string, args: Record<string, number> = {}) =>
		log.add({
			...problemOfFile(plan, code, 'warn', args),
			line: table.lines[i]!,
			record: table.records[i]!
		});
	const columns = columnsOf(plan.tables.get('product')!).map(([name]) => name);
	const out = new CanonicalTable(columns, table.rows);
	const lines = new Map<string, number>();
	for (const [i, product] of products.entries()) {
		const id = ids[i]!;
		if (id !== product.id && stored.has(id)) tell(i, 'product-known');
		const key = productOf(product);
		const first = key === null ? undefined : lines.get(key);
		if (first !== undefined) tell(i, 'product-alike', { first });
		else if (key !== null) lines.set(key, table.lines[i]!);
		const cells = columns.map((name) => quotedCell(name === 'product_id' ? id : (rows[i]![name] ?? '')));
		out.add(cells, table.records[i]!, table.lines[i]!);
	}
	return out.finish();
}
