import type { Engine } from '#engine/engine.ts';
import { deliveries } from '#indicators/connection-cache.ts';
import type { Delivery } from '#schemas/delivery.ts';
import type { Programme } from '#schemas/programme.ts';

/** One file that was read into the records, with its number of rows and how many were accepted or rejected. */
export interface DeliveredFile {
	file: string;
	table_name: string;
	read: number;
	accepted: number;
	rejected: number;
	blank: number;
}

/** What was delivered. */
export interface Deliveries {
	files: DeliveredFile[];
	/** What each country's partner delivered of each table. */
	matrix: Delivery[];
}

export async function readDeliveries(engine: Engine, programme: Programme): Promise<Deliveries> {
	const files = await engine.query(`SELECT file, table_name, CAST(read AS INTEGER) AS read,
		CAST(accepted AS INTEGER) AS accepted, CAST(rejected AS INTEGER) AS rejected, CAST(blank AS INTEGER) AS blank
		FROM import_batch ORDER BY file, table_name`);
	return {
		files: files as unknown as DeliveredFile[],
		matrix: await deliveries(engine, programme)
	};
}
