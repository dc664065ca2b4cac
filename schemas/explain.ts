import type { z } from 'zod';

/** One validation error in words: where it is, what was found, what is allowed. */
export interface Fault {
	/** Dotted path into the value, e.g. `countries.2.code`; empty for the value as a whole. */
	path: string;
	message: string;
}

function at(value: unknown, path: PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(inner, key) =>
			inner === null || inner === undefined ? undefined : (inner as Record<PropertyKey, unknown>)[key],
		value
	);
}

/** Describes each issue of a zod error, with its path and the value found there. */
export function explain(error: z.ZodError, value: unknown): Fault[] {
	return error.issues.map((issue) => {
		const found = at(value, issue.path);
		const shown = found === undefined ? 'nothing' : JSON.stringify(found).slice(0, 80);
		return { path: issue.path.join('.'), message: `${issue.message} (found ${shown})` };
	});
}

/** Parses `value`, or throws an `Error` whose message names `what`, every path, value and reason, one a line. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
	const result = schema.safeParse(value);
	if (result.success) return result.data;
	const lines = explain(result.error, value).map((fault) => `  ${fault.path || '(whole)'}: ${fault.message}`);
	throw new Error(`invalid ${what}:\n${lines.join('\n')}`);
}
