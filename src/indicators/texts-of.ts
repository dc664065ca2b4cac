import { textFields, type Definition, type Header, type IndicatorTexts } from '#schemas/indicator.ts';
import type { Localised } from '#schemas/localised.ts';

const ofMeasure = (id: string) => `measures.${id}`;

/**
 * The key of each text that a definition asks for, by field: under its own id, unless the header names another. The name of a
 * measure is the field `measures.<id>`.
 */
export function textKeys(header: Header, theme: string): Map<string, string> {
	const own = (field: string) => `${theme}/${header.id}.${field}`;
	const named = [
		...textFields.map((field) => [field, header[field]] as const),
		...header.measures.map(({ id, name }) => [ofMeasure(id), name] as const)
	];
	return new Map(
		named.flatMap(([field, key]) => (key === null ? [] : [[field, key ?? own(field)] as const]))
	);
}

/** The texts of a definition and the names of its measures, each taken by its key. */
export function textsOf(
	header: Header,
	theme: string,
	take: (key: string) => Localised
): IndicatorTexts & Pick<Definition, 'measures'> {
	const keys = textKeys(header, theme);
	const text = (field: string) => take(keys.get(field)!);
	return {
		name: text('name'),
		formula: text('formula'),
		limitations: text('limitations'),
		verification: text('verification'),
		assumptions: text('assumptions'),
		dated: keys.has('dated') ? text('dated') : null,
		measures: header.measures.map((measure) => ({ ...measure, name: text(ofMeasure(measure.id)) }))
	};
}
