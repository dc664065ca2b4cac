import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { Files } from './files.ts';
import { fromJson } from './revision.ts';

const file = 'declared-deliveries.json';

/** What the user of this device says of the tables of their own country, stored next to the records. */
export class DeclaredDeliveries {
	constructor(private readonly files: Files) {}

	/** One entry a table at most; empty where the file is damaged. */
	async list(): Promise<DeclaredDelivery[]> {
		const bytes = await this.files.read(file);
		if (bytes === null) return [];
		const { declaredDeliveries } = await import('#schemas/delivery.ts');
		const read = declaredDeliveries.safeParse(fromJson(bytes));
		return read.success ? read.data : [];
	}

	/** Replaces what was said of a table; null takes it back. */
	async put(table: string, said: DeclaredDelivery | null): Promise<void> {
		const others = (await this.list()).filter((one) => one.table !== table);
		const all = said === null ? others : [...others, said];
		await this.files.write(file, new TextEncoder().encode(JSON.stringify(all)));
	}
}
