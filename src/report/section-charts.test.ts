import { expect, it } from 'vitest';
import { asCell } from '#edition/as-cell.ts';
import { readEdition } from '#edition/read-edition.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import { readFolder } from '#pipelines/editions/edition-folder.ts';
import type { ReportOf } from '#views/report/report.ts';
import type { OutlineSection } from './outline/outline.ts';
import { sectionCharts } from './section-charts.ts';

it('draws the figures of a section on one scale, and those of another on their own', async () => {
	const edition = readEdition(readFolder('data/editions/2021-07'));
	const report = { ...edition, cells: edition.cells.map(asCell), events: undefined } as unknown as ReportOf;
	const section = (id: string, figures: string[]): OutlineSection => ({
		id,
		own: null,
		title: null,
		text: 'before',
		figures
	});
	const found = sectionCharts(translator('en', await loadMessages('en')), report, {
		title: null,
		sections: [section('a', ['dinners-held', 'mentor-days-held']), section('b', ['dinners-held'])]
	});
	const scales = (id: string) => {
		const { first, small, groups } = found.get(id)!;
		return [...first, ...small, ...groups].flatMap(({ chart: { reach } }) => reach?.high ?? []);
	};
	expect(scales('a')).toEqual([16, 16, 16, 16]);
	expect(scales('b')).toEqual([8, 8]);
});
