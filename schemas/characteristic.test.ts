import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { programme, type Programme } from './programme.ts';
import { defaultWaves } from './waves.ts';

const text = readFileSync('data/programme.json', 'utf8');

describe('a programme is rejected', () => {
	it.each<[string, (value: Programme) => void, string, string]>([
		[
			'with an own characteristic that does not say whose it is',
			(p) =>
				void p.characteristics.push({ code: 'team', name: p.title, values: [{ code: 'a', name: p.title }] }),
			'characteristics.14.of',
			'team needs to say whose it is: participant, session or answer (found nothing)'
		],
		[
			'with a characteristic called like something else',
			(p) =>
				void p.characteristics.push({
					code: 'wave',
					of: 'participant',
					name: p.title,
					values: [{ code: 'a', name: p.title }]
				}),
			'characteristics.14.code',
			'wave has another meaning already; choose another code, such as own_wave (found "wave")'
		],
		[
			'with a wave without a name',
			(p) => void (p.waves = [...defaultWaves, { code: '2024', role: 'year' }]),
			'waves.4.name',
			'2024 needs a name, as it is none of the standard waves (found nothing)'
		],
		[
			'with waves out of the order of time',
			(p) =>
				void (p.waves = defaultWaves.map((wave, i) => (i < 2 ? { ...wave, on: `202${4 - i}-05-01` } : wave))),
			'waves.1.on',
			'a wave before it was asked later; waves stand in the order of time (found "2023-05-01")'
		],
		[
			'with an instrument in a wave that there is not',
			(p) => void (p.instruments[0]!.waves[1] = 'later'),
			'instruments.0.waves.1',
			'unknown wave; known are baseline, endline, followup_6m, event (found "later")'
		]
	])('%s', (_, change, path, message) => {
		const value = JSON.parse(text) as Programme;
		change(value);
		const faults = explain(programme.safeParse(value).error!, value);
		expect(faults).toEqual([{ path, message }]);
	});
});
