import { expect, it } from 'vitest';
import { publishFaultOf } from './publish-faults.ts';

it.each([
	['missing noise key: only an invented programme is published without one', 'publish.fault-noise-none', ''],
	[
		'invalid noise key: edition 2021-07 was altered with another, ab12, and two',
		'publish.noise-other',
		'2021-07'
	],
	[
		'invalid pseudonyms: edition 2021-07 was made from records of the same people under others',
		'publish.fault-pseudonyms',
		'2021-07'
	],
	['invalid edition: the audit finds 2 figures that give people away', 'publish.fault-audit', ''],
	['invalid edition: its figures contradict each other', 'publish.fault-contradict', ''],
	[
		'invalid edition: cells.json holds an id of participant.participant_id; nothing was written',
		'publish.fault-canary',
		'cells.json'
	],
	['invalid edition: cells.csv is not as it was signed', 'publish.fault-unsigned', 'cells.csv'],
	['invalid system: the solver ends with "Time limit reached"', 'publish.fault-solver', ''],
	['invalid previous edition: a is of another programme, b', 'publish.refused-programme', 'a'],
	['missing previous edition: b follows on a, which is not given', 'publish.fault-missing-edition', 'b'],
	['invalid previous editions: a and b do not follow on each other', 'publish.fault-branches', 'a and b'],
	[
		'invalid day: 2021-03-31 is before 2021-07-31, the last day of the records',
		'publish.fault-day-records',
		'2021-07-31'
	],
	['invalid name: a is published already; editions are never made again', 'publish.name-taken', ''],
	[
		'invalid day: 2020-01-01 is before the last edition, 2021-07 of 2021-07-31',
		'publish.fault-day',
		'2021-07'
	],
	['invalid groups of age_band: edition a has 18-24, which', 'publish.fault-groups', 'a'],
	['missing day: no record names one; say it with --on', 'publish.fault-no-day', ''],
	['missing key: only an invented programme is published without one', 'publish.fault-key', ''],
	['missing worker: it does not start', 'publish.fault-loading', ''],
	['invalid records of a: the figure counts 3, and 2 were found', 'publish.fault-other', '']
])('says what %j means', (message, key, name) => {
	expect(publishFaultOf(new Error(message))).toEqual({ message: key, name });
});
