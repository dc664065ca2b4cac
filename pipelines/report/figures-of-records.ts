import { monthsOfEvents } from '#edition/event-months.ts';
import { lastDay } from '#edition/last-day.ts';
import { publishedProducts } from '#edition/published-products.ts';
import { openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { deliveries } from '#indicators/connection-cache.ts';
import type { RecordFigures } from '#report/internal-report.ts';
import type { Programme } from '#schemas/programme.ts';
import { allCells } from '../figures/all-cells.ts';
import { checkRecords } from '../figures/cells/selected-cells.ts';
import { recordsToRead } from '../records/records-file.ts';

/** Every figure of a records file, in total and by each single group. */
export async function figuresOfRecords(
	programmeDir: string,
	programme: Programme,
	data: string
): Promise<RecordFigures> {
	const catalogue = readCatalogue(programmeDir, programme);
	const file = await recordsToRead({ programmeDir, programme, catalogue, data, say: () => undefined });
	const engine = await openRecords(file);
	try {
		await checkRecords(engine, programme, file);
		const on = await lastDay(engine);
		return {
			programme,
			catalogue,
			cells: await allCells(engine, catalogue, programme),
			on,
			deliveries: await deliveries(engine, programme),
			events: await monthsOfEvents(engine, catalogue),
			products: await publishedProducts(engine, on)
		};
	} finally {
		await engine.close();
	}
}
