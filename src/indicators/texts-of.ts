import { textFields } from '#schemas/indicator.ts';
import type { Localised } from '#schemas/localised.ts';
import type { IndicatorFile } from './parse.ts';

/** Texts of one indicator file by field; null where its header says that there is none. */
export type FieldTexts = ReadonlyMap<string, Localised | null>;

/** Where the text of a field stands, and whether it must be there. */
interface Place {
	key: string | null;
	required: boolean;
}

type Matter = IndicatorFile['matter'];
interface Measure {
	id: string;
	name?: string;
}

const measuresIn = ({ measures }: Matter): Measure[] =>
	Array.isArray(measures) ? (measures as Measure[]) : [];

/** What changed with a version, as a field. */
export const changeField = (version: number): string => `changes.v${version}`;

interface Change {
	version: number;
	what?: string;
}

const changesIn = ({ changes }: Matter): Change[] => (changes ?? []) as Change[];

/** The fields of a definition that are texts: those that it needs, and those that it may have. */
function fieldsOf(matter: Matter): { needed: string[]; possible: string[] } {
	const parameters = Object.keys(matter['parameters'] ?? {});
	return {
		needed: [...textFields, ...measuresIn(matter).map(({ id }) => `measures.${id}`)],
		possible: parameters.flatMap((name) => [`parameters.${name}`, `reasons.${name}`])
	};
}

/** The front matter of a variant on top of that of the indicator which it is made of. */
export const onTopOf = (base: IndicatorFile | null, { matter }: IndicatorFile): Matter =>
	base === null ? matter : { ...base.matter, ...matter, parameters: base.matter['parameters'] };

/**
 * Where the texts of an indicator file stand, by field: under its own id, unless the header names another. A variant may have
 * texts of its own; the rest is that of `base`. The name of a measure is the field `measures.<id>`, that of a parameter
 * `parameters.<name>`, the reason for its value `reasons.<name>`, and what changed with a version `changes.v<version>`.
 */
export function textPlaces(file: IndicatorFile, base: IndicatorFile | null): Map<string, Place> {
	const { matter, theme } = file;
	const written = new Map<string, string | null | undefined>([
		...textFields.map((field) => [field, matter[field]] as [string, string | null | undefined]),
		...measuresIn(matter).map(({ id, name }) => [`measures.${id}`, name] as const),
		...changesIn(matter).map(({ version, what }) => [changeField(version), what] as const)
	]);
	const { needed, possible } = fieldsOf(onTopOf(base, file));
	const place = (field: string, required: boolean): [string, Place] => {
		const key = written.get(field);
		return key === undefined
			? [field, { key: `${theme}/${matter.id}.${field}`, required }]
			: [field, { key, required: true }];
	};
	return new Map([
		...needed.map((field) => place(field, base === null)),
		...changesIn(matter).map(({ version }) => place(changeField(version), true)),
		...possible.map((field) => place(field, false))
	]);
}
