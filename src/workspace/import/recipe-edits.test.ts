import { expect, it } from 'vitest';
import { recipe, type Recipe } from '#schemas/recipe.ts';
import { editsOf, withColumn, withConstant, withEdits } from './recipe-edits.ts';

const reading: Recipe['reading'] = {
	sheet: null,
	encoding: 'utf-8',
	delimiter: ',',
	quote: '"',
	headerLine: 1,
	headerRows: 1,
	decimal: null,
	thousands: null,
	dateOrder: null,
	repair: false,
	leaveTotals: true
};
const made = (...targets: (string | null)[]): Recipe =>
	recipe.parse({
		format: 1,
		programme: 'nordic',
		name: 'list',
		source: 'table',
		shape: 'rows',
		table: 'participant',
		reading,
		columns: targets.map((target, index) => ({ index, name: `c${index}`, target }))
	});

it('lead from the proposed recipe to the one made by hand', () => {
	const proposed = made('participant.status', null, 'participant.gender');
	const wanted = withConstant(
		withColumn({ ...proposed, name: 'ours' }, 1, { target: 'participant.country' }),
		'survey_response.wave',
		'baseline'
	);
	expect(withEdits(proposed, editsOf(proposed, wanted))).toEqual(wanted);
});

it('hold only for a column of the same name in the same place', () => {
	const proposed = made('participant.status', null);
	const edits = editsOf(proposed, withColumn(proposed, 1, { target: 'participant.gender' }));
	const other = {
		...proposed,
		columns: proposed.columns.map((one) => ({ ...one, name: `other ${one.index}` }))
	};
	expect(withEdits(other, edits)).toEqual(other);
});

it('give a target to one column only', () => {
	const before = made(null, null);
	const edits = editsOf(before, withColumn(before, 1, { target: 'participant.gender' }));
	const proposed = made('participant.gender', null);
	expect(withEdits(proposed, edits).columns.map(({ target }) => target)).toEqual([
		null,
		'participant.gender'
	]);
});
