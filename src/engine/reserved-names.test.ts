import { expect, it } from 'vitest';
import { sqlWords } from '#schemas/tables/reserved-names.ts';
import { openEmpty } from './node.ts';

it('knows the words that the engine reserves', async () => {
	const engine = await openEmpty();
	const rows = await engine.query(
		"SELECT keyword_name AS word FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function') ORDER BY 1"
	);
	await engine.close();
	const reserved = rows.map((row) => String(row['word']));
	expect(reserved.filter((word) => !sqlWords.includes(word))).toEqual([]);
});
