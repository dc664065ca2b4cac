import type { Engine } from '#engine/engine.ts';
import { quote } from '#engine/sql-literal.ts';
import { identifierInWords } from '#privacy/identifier-in-words.ts';
import { editionProducts, type EditionProduct } from '#schemas/edition.ts';

/** Words in which nobody is told; null where somebody might be, since an edition is never taken back. */
const impersonal = (text: string | null): string | null =>
	text !== null && identifierInWords(text) === null ? text : null;

/** The products that were published by a day, oldest first. Records from before products had titles give null for what they lack. */
export async function publishedProducts(engine: Engine, on: string): Promise<EditionProduct[]> {
	const columns = new Set(
		(await engine.query('SELECT column_name AS name FROM (DESCRIBE product)')).map(({ name }) => name)
	);
	const optional = ['title', 'language', 'link'].map(
		(name) => `${columns.has(name) ? `CAST(${name} AS VARCHAR)` : 'CAST(NULL AS VARCHAR)'} AS "${name}"`
	);
	const rows = await engine.query(`SELECT CAST(kind AS VARCHAR) AS kind, ${optional.join(', ')},
			CAST(published_on AS VARCHAR) AS published_on
		FROM product WHERE status = 'published' AND published_on <= DATE ${quote(on)}
		ORDER BY published_on, kind, title, link`);
	return editionProducts.parse(rows).map(({ kind, title, published_on, language, link }) => ({
		kind,
		title: impersonal(title),
		published_on,
		language,
		link: impersonal(link)
	}));
}
