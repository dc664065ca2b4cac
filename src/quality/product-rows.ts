import type { Engine } from '#engine/engine.ts';
import { EngineFault } from '#engine/fault.ts';

/** A product as records have it, without its id. */
export interface ProductRow {
	kind: string;
	status: string;
	published_on: string | null;
	title: string | null;
	link: string | null;
	language: string | null;
}

// Constant, as its rows are kept with the figures.
const sql = `SELECT CAST(kind AS VARCHAR) AS kind, CAST(status AS VARCHAR) AS status,
		CAST(published_on AS VARCHAR) AS published_on, CAST(title AS VARCHAR) AS title,
		CAST(link AS VARCHAR) AS link, CAST("language" AS VARCHAR) AS "language"
	FROM product ORDER BY kind, published_on, title, link`;

export const productQueries: readonly string[] = [sql];

/** Every product of the records; none where they were made before products had titles. */
export const readProducts = (engine: Pick<Engine, 'query'>): Promise<ProductRow[]> =>
	engine.query(sql).then(
		(rows) => rows as unknown as ProductRow[],
		(error: unknown) => {
			// An engine that is lost is another thing than a column that is not there.
			if (error instanceof EngineFault) throw error;
			return [];
		}
	);
