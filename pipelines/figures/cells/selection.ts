import { checkBreakdown } from '#indicators/dims.ts';
import type { Question } from '#indicators/compute.ts';
import { checkMethod } from '#indicators/interval-methods.ts';
import { intervalMethod, type IntervalMethod } from '#schemas/cell.ts';
import { explain } from '#schemas/explain.ts';
import { dimsOf, filterDims } from '#schemas/dims.ts';
import { filters } from '#schemas/filters-schema.ts';
import { checkFilters, type Filters } from '#schemas/filters.ts';
import type { Definition, Dim } from '#schemas/indicator.ts';
import type { Programme } from '#schemas/programme.ts';

/** The request of the command line: these definitions, and one question for all of them. */
export interface Selection {
	definitions: Definition[];
	question: Question;
	/** Whether the definitions were named, so that one which does not fit the question is an error. */
	named: boolean;
}

const parts = (text: string) => text.split(',').filter((part) => part !== '');

function dimsIn(texts: readonly string[], programme: Programme): Dim[] {
	const known = dimsOf(programme)
		.filter(({ values }) => values.length > 0)
		.map(({ code }) => code);
	return texts.flatMap(parts).map((text) => {
		if (!known.includes(text)) throw new Error(`unknown breakdown: "${text}"; known are ${known.join(', ')}`);
		return text;
	});
}

function methodIn(text: string | undefined): IntervalMethod | undefined {
	const known = intervalMethod.optional().safeParse(text);
	if (!known.success)
		throw new Error(`unknown method: "${text}"; known are ${intervalMethod.options.join(', ')}`);
	return known.data;
}

/** Reads `gender=woman,man` and the like; the same filter given twice means either. */
function filtersIn(texts: readonly string[], programme: Programme): Filters {
	const groups: Record<string, string[]> = {};
	const days: Record<string, string> = {};
	const known = filterDims(programme).map(({ code }) => code);
	for (const text of texts) {
		const [name, ...rest] = text.split('=') as [string, ...string[]];
		const values = parts(rest.join('='));
		if (values.length === 0)
			throw new Error(`invalid filter: "${text}"; it is written name=value, or name=value,value`);
		if (name === 'from' || name === 'to') days[name] = values.join(',');
		else if (known.includes(name)) groups[name] = [...new Set([...(groups[name] ?? []), ...values])];
		else throw new Error(`unknown filter: "${name}"; known are ${known.join(', ')}, from, to`);
	}
	const found = { ...groups, ...days };
	const read = filters.safeParse(found);
	if (!read.success) {
		const [fault] = explain(read.error, found);
		throw new Error(`invalid filter ${fault!.path}: ${fault!.message}`);
	}
	return checkFilters(read.data, programme);
}

/**
 * Reads the arguments against a programme and its catalogue. Throws, listing what is known, when they name
 * anything else.
 */
export function selectionOf(
	args: {
		indicator: readonly string[];
		by: readonly string[];
		where: readonly string[];
		method?: string | undefined;
	},
	programme: Programme,
	catalogue: readonly Definition[]
): Selection {
	const named = args.indicator.length > 0;
	const definitions = named
		? [...new Set(args.indicator)].map((id) => {
				const found = catalogue.find((definition) => definition.id === id);
				if (!found)
					throw new Error(
						`unknown indicator: "${id}"; known are ${catalogue.map((one) => one.id).join(', ')}`
					);
				return found;
			})
		: [...catalogue];
	const by = dimsIn(args.by, programme);
	const method = methodIn(args.method);
	if (named)
		for (const definition of definitions) {
			checkBreakdown(definition, by);
			checkMethod(definition, method);
		}
	const where = filtersIn(args.where, programme);
	return { definitions, named, question: { by, where, ...(method ? { method } : {}) } };
}
