import type { Engine } from '#engine/engine.ts';
import { identifierInLink, identifierInWords } from '#rules/identifiers.ts';
import type { EditionProduct } from '#schemas/edition.ts';

/** A product as records have it. */
interface Recorded extends Omit<EditionProduct, 'published_on'> {
	status: string;
	published_on: string | null;
}

const said = ({ published_on, kind, title, link, language }: EditionProduct) =>
	[published_on, kind, title ?? '', link ?? '', language ?? ''].join('\n');

/** Those of some products that were published by a day, oldest first. */
export const publishedAmong = (products: readonly Recorded[], on: string): EditionProduct[] =>
	products
		.flatMap(({ kind, status, title, published_on, language, link }) =>
			status === 'published' && published_on !== null && published_on <= on
				? [{ kind, title, published_on, language, link }]
				: []
		)
		.sort((a, b) => (said(a) < said(b) ? -1 : 1));

/**
 * The products that were published by a day. Records from before products had titles give null for what they lack, and so do words that
 * seem to tell of a person: an edition is never taken back.
 */
export async function publishedProducts(engine: Engine, on: string): Promise<EditionProduct[]> {
	const columns = new Set(
		(await engine.query('SELECT column_name AS name FROM (DESCRIBE product)')).map(({ name }) => name)
	);
	const selected = ['kind', 'status', 'published_on', 'title', 'language', 'link'].map(
		(name) => `CAST(${columns.has(name) ? `"${name}"` : 'NULL'} AS VARCHAR) AS "${name}"`
	);
	const impersonal = (name: string, kind: string) => `CASE WHEN ${kind} IS NULL THEN ${name} END AS ${name}`;
	const rows = await engine.query(`SELECT * REPLACE (${impersonal('title', identifierInWords('title'))},
		${impersonal('link', identifierInLink('link'))}) FROM (SELECT ${selected.join(', ')} FROM product)`);
	return publishedAmong(rows as unknown as Recorded[], on);
}
