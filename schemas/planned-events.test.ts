import { expect, it } from 'vitest';
import { readCatalogue } from '#indicators/catalogue.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { eventFigures, plannedEvents } from './planned-events.ts';

it('are those that each country is to hold, not the joint ones', () => {
	const programme = readProgramme('data');
	expect(plannedEvents(programme, readCatalogue('data', programme))).toEqual([
		{ type: 'networking_dinner', count: 6 },
		{ type: 'mentor_day', count: 10 }
	]);
});

it('are counted by one figure a kind, of several measures by the one that counts events', () => {
	const programme = readProgramme('data');
	const figures = eventFigures(readCatalogue('data', programme));
	expect(figures.map(({ type, definition, measure }) => [type, definition.id, measure])).toEqual([
		['kickoff_day', 'kickoff-days-delivered', null],
		['networking_dinner', 'dinners-held', null],
		['mentor_day', 'mentor-days-held', null],
		['reflection_meeting', 'reflection-meetings-held', 'held'],
		['final_evaluation', 'final-evaluation-held', null]
	]);
});
