import { z } from 'zod';
import { localised } from './localised.ts';

/** What a parameter of an indicator may be: a number, or a code of something that the programme has. Plural types take several. */
export const parameterType = z.enum([
	'number',
	'scale',
	'item',
	'items',
	'session_type',
	'session_types',
	'person_kind',
	'tie_source',
	'wave',
	'waves',
	'characteristics'
]);
export type ParameterType = z.infer<typeof parameterType>;

export const parameterValue = z.union([z.number(), z.string(), z.array(z.string()).min(1)]);
export type ParameterValue = z.infer<typeof parameterValue>;

/** What of the programme a value is taken from where none is given. `waves-asked` are those in which every item of the indicator is asked. */
export const derivation = z.enum(['partners', 'wave-before', 'wave-after', 'wave-event', 'waves-asked']);
export type Derivation = z.infer<typeof derivation>;

/** A parameter as the header of an indicator declares it. Without `default` and `from` each use must give its value. */
export const parameter = z.strictObject({
	type: parameterType,
	/** Null: none, where the parameter only fills a field of the header. */
	default: parameterValue.nullable().optional(),
	from: derivation.optional(),
	/** Who says that it is this much; why is a text, `reasons.<name>`. */
	source: z.string().optional()
});
export type Parameter = z.infer<typeof parameter>;

/** A value as a programme or a variant gives it, alone or with where it comes from and why. */
export const givenParameter = z.union([
	parameterValue,
	z.strictObject({
		value: parameterValue,
		source: z.string().optional(),
		reason: localised.optional()
	})
]);
export type GivenParameter = z.infer<typeof givenParameter>;

/** A parameter of a definition with its value. `name` says what it is, where the type alone does not. */
export const resolvedParameter = z.strictObject({
	type: parameterType,
	value: parameterValue,
	name: localised.nullable(),
	source: z.string().nullable(),
	reason: localised.nullable()
});
export type ResolvedParameter = z.infer<typeof resolvedParameter>;
