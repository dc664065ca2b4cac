import { z } from 'zod';
import { localised, type Localised } from './localised.ts';

type Path = (string | number)[];

/**
 * Every text within a value, with its path. The schema says what is a text: by itself a record of texts by language looks like any
 * other.
 */
export function textsIn(schema: z.core.$ZodType, value: unknown, path: Path = []): [Path, Localised][] {
	if (value === null || value === undefined) return [];
	if (schema === localised) return [[path, value as Localised]];
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
		return textsIn(schema.unwrap(), value, path);
	if (schema instanceof z.ZodPipe) return textsIn(schema.out, value, path);
	if (schema instanceof z.ZodUnion) {
		const option = schema.options.find((one) => z.safeParse(one, value).success);
		return option ? textsIn(option, value, path) : [];
	}
	if (schema instanceof z.ZodArray)
		return (value as unknown[]).flatMap((one, i) => textsIn(schema.element, one, [...path, i]));
	const parts = value as Record<string, unknown>;
	if (schema instanceof z.ZodRecord)
		return Object.keys(parts).flatMap((key) => textsIn(schema.valueType, parts[key], [...path, key]));
	if (schema instanceof z.ZodObject)
		return Object.entries(schema.shape as z.core.$ZodShape).flatMap(([key, part]) =>
			textsIn(part, parts[key], [...path, key])
		);
	return [];
}

/** The languages that the texts of a value must have, and those that they may have. */
export interface TextLanguages {
	required: readonly string[];
	stated: readonly string[];
}

/** Texts of a value that lack a required language, and those in a language that is not stated. */
export const textFaults = (
	schema: z.core.$ZodType,
	value: unknown,
	{ required, stated }: TextLanguages
): { path: Path; message: string }[] =>
	textsIn(schema, value).flatMap(([path, text]) => [
		...required
			.filter((tag) => text[tag] === undefined)
			.map((tag) => ({ path: [...path, tag], message: `missing text in ${tag}` })),
		...Object.keys(text)
			.filter((tag) => !stated.includes(tag))
			.map((tag) => ({
				path: [...path, tag],
				message: `unknown language: ${tag}; the stated ones are ${stated.join(', ')}`
			}))
	]);
