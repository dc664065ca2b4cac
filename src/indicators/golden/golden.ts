import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { cell, details } from '#schemas/cell.ts';
import { parse } from '#schemas/explain.ts';
import { filters } from '#schemas/filters-schema.ts';
import { dim } from '#schemas/dim.ts';
import { exclusionReasons } from '#schemas/exclusion-reasons.ts';

const folder = new URL('./', import.meta.url);

/** A cell as counted by hand: without what is known from the definition, without the interval, and with only the details that were counted. */
const counted = cell
	.pick({
		dims: true,
		value: true,
		numerator: true,
		denominator: true,
		n: true,
		status: true,
		reason: true,
		without: true
	})
	.partial({ status: true })
	.extend({ details: details.optional() });

/**
 * The golden results of one indicator, computed from the fixture by hand. `because` shows the calculation,
 * `excluded` lists the units that the SQL yields without a value, `reasons` why some of them are, `answers` are the cells of some questions.
 */
const golden = z.strictObject({
	because: z.array(z.string()).min(1),
	excluded: z.array(z.string()),
	reasons: z.record(z.string(), z.enum(exclusionReasons)).default({}),
	answers: z
		.array(z.strictObject({ by: z.array(dim), where: filters, cells: z.array(counted).min(1) }))
		.min(1)
});
export type Golden = z.infer<typeof golden>;

/** Ids of the indicators that have golden results. */
export const goldenIds = (): string[] =>
	readdirSync(folder)
		.filter((name) => name.endsWith('.json') && name !== 'versions.json')
		.map((name) => name.replace('.json', ''))
		.sort();

/** Throws for an indicator without golden results, saying where to write them. */
export function readGolden(id: string): Golden {
	const file = new URL(`${id}.json`, folder);
	if (!existsSync(file))
		throw new Error(
			`missing golden results: ${id}; count them by hand from fixture/ and write golden/${id}.json`
		);
	return parse(golden, JSON.parse(readFileSync(file, 'utf8')), `golden/${id}.json`);
}
