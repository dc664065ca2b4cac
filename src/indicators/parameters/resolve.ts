import type { GivenParameter, Parameter, ParameterValue } from '#schemas/parameter.ts';
import { givenInFull } from '#schemas/given-value.ts';
import { choicesOf, takesSeveral } from '#schemas/parameter-choices.ts';
import type { Programme } from '#schemas/programme.ts';
import { derived } from './derived.ts';

/** A parameter with its value; null where it has none, which only fields of the header allow. */
export interface Resolved {
	type: Parameter['type'];
	value: ParameterValue | null;
	source: string | null;
}
export type Parameters = ReadonlyMap<string, Resolved>;

/**
 * The parameters of a definition with their values, the first of: what is given, the default, what the programme says. Throws
 * for an unknown parameter, for a missing or wrong value, and then says which there are.
 */
export function resolveParameters(
	id: string,
	declared: Record<string, Parameter>,
	given: Record<string, GivenParameter>,
	programme: Programme
): Parameters {
	for (const name of Object.keys(given))
		if (!(name in declared))
			throw new Error(
				`unknown parameter: "${name}" of ${id}; known are ${Object.keys(declared).join(', ') || 'none'}`
			);
	const resolved = new Map<string, Resolved>();
	for (const [name, parameter] of Object.entries(declared)) {
		const own = given[name];
		const full = own === undefined ? null : givenInFull(own);
		const value = full?.value ?? usual(parameter, programme) ?? derived(parameter.from, programme, resolved);
		if (value === undefined && parameter.default !== null)
			throw new Error(`missing parameter: "${name}" of ${id}; ${expected(parameter, programme)}`);
		if (value !== undefined) check(id, name, parameter, value, programme);
		const source = full === null ? parameter.source : full.source;
		resolved.set(name, { type: parameter.type, value: value ?? null, source: source ?? null });
	}
	return resolved;
}

/** The default; of a list of characteristics those that the programme asks for. */
function usual(parameter: Parameter, programme: Programme): ParameterValue | undefined {
	if (parameter.type !== 'characteristics' || !Array.isArray(parameter.default))
		return parameter.default ?? undefined;
	const asked = choicesOf(parameter.type, programme)!.map(({ code }) => code);
	const found = parameter.default.filter((code) => asked.includes(code));
	return found.length > 0 ? found : undefined;
}

function check(
	id: string,
	name: string,
	parameter: Parameter,
	value: ParameterValue,
	programme: Programme
): void {
	const fault = (what: string) =>
		new Error(`${what}: ${JSON.stringify(value)} as "${name}" of ${id}; ${expected(parameter, programme)}`);
	const choices = choicesOf(parameter.type, programme);
	const fits =
		choices === null
			? typeof value === 'number'
			: takesSeveral(parameter.type)
				? Array.isArray(value)
				: typeof value === 'string';
	if (!fits) throw fault('invalid parameter');
	const known = choices?.map(({ code }) => code);
	if (known && [value].flat().some((code) => !known.includes(code as string)))
		throw fault(`unknown ${parameter.type}`);
}

/** What a value must be, in words. */
function expected({ type }: Parameter, programme: Programme): string {
	const choices = choicesOf(type, programme);
	if (choices === null) return 'a number is expected';
	const codes = choices.map(({ code }) => code).join(', ') || 'none';
	return `${takesSeveral(type) ? 'a list is expected, and the' : 'the'} programme has ${codes}`;
}
