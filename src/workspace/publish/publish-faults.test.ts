import { expect, it } from 'vitest';
import { tooFar } from '#disclosure/remedies.ts';
import { publishFaultOf } from './publish-faults.ts';

it('names the figure that no hiding protects', () => {
	const breach = { attack: 'sums', edition: 0, counted: 'n', low: 1, high: 1 } as const;
	const error = tooFar({ ...breach, indicator: 'ese-change', dims: { gender: 'woman' } });
	expect(publishFaultOf(error)).toEqual({
		message: 'publish.fault-falls',
		indicator: 'ese-change',
		dims: { gender: 'woman' }
	});
});

it('knows what to do about other faults, and says so where it does not', () => {
	const said = (message: string) => publishFaultOf(new Error(message)).message;
	expect(said('invalid edition: the audit finds 2 figures that give people away')).toBe(
		'publish.fault-audit'
	);
	expect(
		said('invalid edition: cells.json holds an id of participant.participant_id; nothing was written')
	).toBe('publish.fault-canary');
	expect(said('invalid day: 2020-01-01 is before the last edition, 2021-07 of 2021-07-31')).toBe(
		'publish.fault-day'
	);
	expect(said('invalid groups of age_band: edition a has 18-24')).toBe('publish.fault-groups');
	expect(said('invalid system: the solver ends with "Time limit reached"')).toBe('publish.fault-other');
});
