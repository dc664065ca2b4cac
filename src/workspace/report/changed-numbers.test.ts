import { expect, it } from 'vitest';
import { changedNumbers, readToday, withNew } from './changed-numbers.ts';
import { emptyDraft, textOf, withText } from './draft.ts';

const text = 'First {{a | value}}, then {{b}} and {{a | value}} again.';

it('names the numbers that are others than those that were read, each once', () => {
	const read = { '{{a | value}}': '10', '{{b}}': '5%' };
	expect(changedNumbers({ text, read }, { '{{a | value}}': '12', '{{b}}': '5%' })).toEqual([
		{ reference: '{{a | value}}', before: '10', now: '12' }
	]);
	expect(changedNumbers({ text, read }, { '{{a | value}}': '10' })).toEqual([
		{ reference: '{{b}}', before: '5%', now: null }
	]);
});

it('knows nothing of a number that nobody has read yet', () => {
	expect(changedNumbers({ text, read: {} }, { '{{b}}': '5%' })).toEqual([]);
});

it('takes what is there today as read, and forgets what the text no longer names', () => {
	const read = { '{{b}}': '5%', '{{gone}}': '1' };
	expect(readToday({ text, read }, { '{{a | value}}': '12', '{{b}}': '6%' }).read).toEqual({
		'{{a | value}}': '12',
		'{{b}}': '6%'
	});
});

it('notes new numbers, and leaves those that were read before as they were', () => {
	const draft = withText(emptyDraft, 'sv', 'course', { text, read: { '{{b}}': '5%' } });
	const noted = withNew(draft, 'sv', { values: { course: { '{{a | value}}': '12', '{{b}}': '6%' } } });
	expect(textOf(noted, 'sv', 'course').read).toEqual({ '{{b}}': '5%', '{{a | value}}': '12' });
	const later = { values: { course: { '{{a | value}}': '13', '{{b}}': '6%' } } };
	expect(withNew(noted, 'sv', later)).toBe(noted);
});
