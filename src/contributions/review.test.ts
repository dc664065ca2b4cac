import { expect, it } from 'vitest';
import { MergeEngine } from '#changes/merge-state.ts';
import { openEmpty } from '#engine/node.ts';
import { ContributionFault } from './fault.ts';
import { noKey, programme, sampleContribution, sampleCsvs } from './fixtures/sample-contributions.ts';
import type { Part } from './parts.ts';
import { receive } from './receive.ts';
import { readReturn, returnFile } from './return-note.ts';
import { review, warningCounts } from './review.ts';

const part = async (...packing: Parameters<typeof sampleContribution>): Promise<Part> => ({
	country: packing[0],
	rows: (await receive(programme, await sampleContribution(...packing), noKey)).rows
});

it('tells of each partner what breaks a rule, what is odd, and what waits', async () => {
	const engine = await MergeEngine.create(await openEmpty(), { programme, catalogue: [] });
	const whole = await Promise.all(['DK', 'SE', 'FI', 'NO'].map((country) => part(country)));
	const right = await review(engine, programme, whole, new Map());
	expect([...right].map(([country, one]) => [country, one.breaches, one.waiting])).toEqual(
		['DK', 'SE', 'FI', 'NO'].map((country) => [country, [], 0])
	);
	const odd = (country: string) => right.get(country)!.warnings.map(({ rule }) => rule);
	expect(odd('DK')).toEqual(['V11', 'V09', 'V10', 'V15', 'V06']);
	expect(odd('NO')).toEqual([]);
	const [counted] = warningCounts(right.get('DK')!.warnings);
	expect([counted!.rule, counted!.places.map(({ line }) => line)]).toEqual(['V11', [null]]);
	expect(counted!.places[0]!.key).not.toBe('');
	const many = warningCounts(Array.from({ length: 30 }, () => right.get('DK')!.warnings[0]!));
	expect(many.map(({ rows, places }) => [rows, places.length])).toEqual([[30, 20]]);
	// A participant who left before enrolling.
	const [person] = sampleCsvs('FI').get('participant')!.split('\n').slice(1);
	const cells = person!.split(',');
	const wrong = await part('FI', {}, (table, csv) =>
		table === 'participant'
			? csv.replace(person!, [...cells.slice(0, 3), '2020-01-01', ...cells.slice(4)].join(','))
			: csv
	);
	const alone = await review(engine, programme, [wrong], new Map());
	expect(alone.get('FI')!.breaches).toContainEqual({
		rule: 'V05',
		reason: 'before-enrolment',
		table: 'participant',
		rows: 1,
		args: expect.anything() as Record<string, string>,
		places: [
			{ key: cells[0], line: 2, column: 'exited_on', args: expect.anything() as Record<string, string> }
		]
	});
	expect(alone.get('FI')!.waiting).toBe(17);
});

it('a note of a return is plain, tells nobody, and is read by the same programme alone', async () => {
	const received = await receive(programme, await sampleContribution('FI'), noKey);
	const problems = [{ rule: 'V05', reason: 'left', table: 'participant', rows: 1 }];
	const { name, text } = returnFile(received, {
		at: '2021-08-05T10:00:00Z',
		note: 'Ask matti@example.org about the days ',
		problems,
		waiting: 17
	});
	expect(name).toBe('nordic-entrepreneurship-FI-2021-08-05-returned.tidemark-note.json');
	const bytes = new TextEncoder().encode(text);
	expect(readReturn(programme, bytes)).toMatchObject({
		country: 'FI',
		note: 'Ask [e-mail] about the days',
		problems
	});
	const codes = [
		() => readReturn({ ...programme, id: 'another' }, bytes),
		() => readReturn(programme, new TextEncoder().encode('{}')),
		() => readReturn(programme, new Uint8Array())
	].map((read) => {
		try {
			return read();
		} catch (error) {
			return (error as ContributionFault).code;
		}
	});
	expect(codes).toEqual(['programme', 'note', 'empty']);
});
