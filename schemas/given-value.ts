import type { GivenParameter, ParameterValue } from './parameter.ts';

/** A parameter as a programme gives it, written out: its value alone, or with the source and the reason. */
export const givenInFull = (given: GivenParameter): Exclude<GivenParameter, ParameterValue> =>
	typeof given !== 'object' || Array.isArray(given) ? { value: given } : given;

/** The value of a parameter that may be given. */
export const givenValue = (given: GivenParameter | undefined): ParameterValue | undefined =>
	given === undefined ? undefined : givenInFull(given).value;
