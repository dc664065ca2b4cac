import { beforeAll, expect, it } from 'vitest';
import { programme } from '#contributions/fixtures/sample-contributions.ts';
import { loadMessages } from '#language/messages.ts';
import { translator, type Translate } from '#language/translate.ts';
import { rules } from '#rules/all-rules.ts';
import { problemAt, problemTitle } from './problem-title.ts';
import { valueText } from './value-text.ts';

let t: Translate;
beforeAll(async () => {
	t = translator('en', await loadMessages('en', ['problems', 'figures', 'import', 'contributions']));
});

it('a partner and a lead read the same words of every rule, also where a note tells no more than its name', () => {
	const named = rules.flatMap(({ id, reasons }) =>
		Object.keys(reasons).map((reason) => [id, problemTitle(t, { rule: id, reason })] as const)
	);
	expect(named.length).toBeGreaterThan(20);
	expect(named.filter(([id, title]) => title.includes(id))).toEqual([]);
	expect(problemTitle(t, { rule: 'V11', reason: 'few-experts' })).toBe('Event with too few experts');
	expect(problemTitle(t, { rule: 'V99', reason: 'new' })).toContain('V99');
});

it('of a row it says what is wrong and what to correct', () => {
	const said = problemAt(
		t,
		programme,
		{ rule: 'V14', reason: 'before-start', table: 'course_progress' },
		{ key: 'p/1', line: 7, column: 'completed_on', args: { day: '2021-02-03' } }
	);
	expect([said.message, said.fix]).toEqual([
		expect.stringContaining('3 February 2021'),
		'Correct one of the two days.'
	]);
});

it('a cell is read by name', () => {
	const text = (table: string, column: string, value: string) =>
		valueText(t, programme, table, column, value);
	expect([
		text('participant', 'country', 'DK'),
		text('participant', 'enrolled_on', '2020-09-01'),
		text('participant', 'left_on', '')
	]).toEqual(['Denmark', '1 September 2020', 'nothing']);
});
