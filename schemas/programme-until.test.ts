import { expect, it } from 'vitest';
import type { Programme } from './programme.ts';
import { programmeUntil } from './programme-until.ts';

const programme = {
	id: 'p',
	period: { from: '2020-04-01', to: '2021-07-31', versions: [] }
} as unknown as Programme;

it.each([
	['2020-06-30', '2020-06-30'],
	['2021-07-31', '2021-07-31'],
	['2022-01-01', '2021-07-31'],
	// Before it began there is nothing to cut.
	['2020-01-01', '2021-07-31']
])('on %s has a period that ends on %s', (day, to) =>
	expect(programmeUntil(programme, day)).toEqual({ ...programme, period: { ...programme.period, to } })
);
