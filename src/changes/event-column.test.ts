import { expect, it } from 'vitest';
import { openEmpty } from '#engine/node.ts';
import { imported, programme } from '#import/fixtures/imported.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { Comparer } from './comparer.ts';

/** Of a country whose records name no expert at all it is not known whether any came. */
const listed = new TextEncoder().encode('person_id,kind,country,source\nabcdefgh,expert,DK,"list"\n');
const sheet = 'navn;Mentordag 01.10.2020;Mentordag 01.11.2020;Middag 05.11.2020\nAda Berg;x;x;x\nBo Ny;x;;\n';

it('what is odd about an event of an attendance sheet stands at its column, not at a line', async () => {
	let recipe: Recipe | undefined;
	const { outcome } = await imported(sheet, {
		recipe: (proposed) => (recipe = { ...proposed, strangers: 'guest_entrepreneur' })
	});
	expect(outcome.accepted).toBe(2);
	const comparer = new Comparer(openEmpty, { programme, catalogue: readCatalogue('data', programme) });
	const { warnings } = await comparer.compare({
		country: 'DK',
		current: new Map([['person', listed]]),
		outcome,
		recipe: recipe!,
		complete: false
	});
	comparer.close();
	expect(
		warnings
			.filter(({ code }) => code === 'V11-no-expert')
			.map(({ line, record, columnIndex, column }) => [line, record, columnIndex, column])
			.toSorted()
	).toEqual([
		[null, null, 1, 'Mentordag 01.10.2020'],
		[null, null, 2, 'Mentordag 01.11.2020']
	]);
});
