import { expect, it } from 'vitest';
import { readCatalogue } from './catalogue.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { plannedEvents } from './planned-events.ts';

it('are those that each country is to hold, not the joint ones', () => {
	const programme = readProgramme('data');
	expect(plannedEvents(programme, readCatalogue('data', programme))).toEqual([
		{ type: 'networking_dinner', count: 6 },
		{ type: 'mentor_day', count: 10 }
	]);
});
