import { expect, it } from 'vitest';
import type { Chart } from '#charts/chart.ts';
import type { SectionFigures } from '#views/report/section-figures.ts';
import { chartTables } from './figure-blocks.ts';

it('sets columns of figures below each other, and words where lines begin', () => {
	const chart = {
		id: 'a',
		title: 'A',
		table: {
			columns: ['Country', 'Value', 'Counted of', 'Kind', 'Months'],
			rows: [
				['Denmark', '61%', '17 of 28', 'Dinner', 'Apr 2020 → Aug 2020 (online), Oct 2020'],
				['Finland', 'too few people', '', 'Mentor day', '2020 (online)']
			]
		}
	} as unknown as Chart;
	const figures = { first: [{ chart, definitions: [] }], small: [], groups: [] } as unknown as SectionFigures;
	expect(chartTables({ id: 's', figures })[0]!.sides).toEqual([null, 'right', 'right', null, null]);
});
