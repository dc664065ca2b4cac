import type { AnsweredWarning } from './answered-warning.ts';
import type { Files } from './files.ts';
import { fromJson } from './revision.ts';

const file = 'answered-warnings.json';

/** The key that identifies a warning. */
export const warningKey = ({
	rule,
	reason,
	table,
	rowKey,
	args
}: Omit<AnsweredWarning, 'note' | 'at'>): string =>
	JSON.stringify([rule, reason, table, rowKey, Object.entries(args).sort(([a], [b]) => (a < b ? -1 : 1))]);

/** Answers to warnings, stored on this device next to the records. */
export class AnsweredWarnings {
	constructor(private readonly files: Files) {}

	/** In the order in which they were given; empty where the file is damaged. */
	async list(): Promise<AnsweredWarning[]> {
		const bytes = await this.files.read(file);
		if (bytes === null) return [];
		// What checks is loaded where there is something to check: most devices keep nothing.
		const { answeredWarnings } = await import('./answered-warning.ts');
		const read = answeredWarnings.safeParse(fromJson(bytes));
		return read.success ? read.data : [];
	}

	/** Adds answers, each replacing an earlier one to the same warning. */
	async put(given: readonly AnsweredWarning[]): Promise<void> {
		const keys = new Set(given.map(warningKey));
		const before = (await this.list()).filter((one) => !keys.has(warningKey(one)));
		await this.#write([...before, ...given]);
	}

	/** Removes answers, by their keys. */
	async remove(keys: ReadonlySet<string>): Promise<void> {
		await this.#write((await this.list()).filter((one) => !keys.has(warningKey(one))));
	}

	async #write(all: readonly AnsweredWarning[]): Promise<void> {
		await this.files.write(file, new TextEncoder().encode(JSON.stringify(all)));
	}
}
