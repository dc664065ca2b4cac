import { expect, it } from 'vitest';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import { eventFacts, eventTitle } from './event-facts.ts';
import type { EventMark } from './events.ts';

const programme = readProgramme('data');
const t = translator('en', await loadMessages('en', ['figures', 'overview']));
const held: EventMark = {
	id: 's1',
	state: 'held',
	mode: 'in_person',
	planned: '2020-05-15',
	on: '2020-08-21',
	hours: 3,
	listed: 20,
	came: 18,
	unlisted: false
};

it('says when, how and with whom an event was held, and what lay over the planned day', () => {
	expect(eventFacts(t, programme, held)).toEqual([
		['Planned for', '15 May 2020'],
		['Held on', '21 August 2020, 98 days later'],
		['Why', expect.stringMatching(/^the records give no reason; the planned day lies in: .+/)],
		['How', 'In person, 3 h'],
		['Who came', '18 of 20 on the list'],
		['In the records', 's1']
	]);
	expect(eventTitle(t, programme, 'networking_dinner', 'Denmark')).toBe('Denmark: networking dinner');
});

it.each<[Partial<EventMark>, string[]]>([
	[
		{ on: '2020-05-15', unlisted: true, listed: 0 },
		['15 May 2020', '15 May 2020', 'In person, 3 h', 'nobody noted it']
	],
	[
		{ planned: null, mode: null },
		['the records do not say', '21 August 2020', 'the records do not say, 3 h', '18 of 20 on the list']
	],
	[{ on: '2020-05-14' }, ['15 May 2020', '14 May 2020, 1 day earlier']],
	[
		{ state: 'unheard', planned: '2021-07-30' },
		['30 July 2021', 'the records do not say', 'the records give no reason']
	],
	[{ state: 'planned', hours: null, mode: 'online' }, ['15 May 2020', 'not yet', 'Online', 's1']],
	[{ state: 'cancelled', planned: '2021-07-30' }, ['30 July 2021', 'cancelled', 'the records give no reason']]
])('of %j: %j', (more, texts) => {
	const found = eventFacts(t, programme, { ...held, ...more });
	expect(found.map(([, text]) => text).slice(0, texts.length)).toEqual(texts);
	expect(found[1]![0]).toBe((more.state ?? 'held') === 'held' ? 'Held on' : 'What became of it');
});
