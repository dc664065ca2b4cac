import { z } from 'zod';
import type { Files } from './files.ts';
import { fromJson } from './revision.ts';

/** The user's reason why the row of a warning is right as it is. */
export const answeredWarning = z.strictObject({
	rule: z.string(),
	reason: z.string(),
	table: z.string(),
	rowKey: z.string(),
	/** The arguments of the message: when the row changes, the answer no longer applies. */
	args: z.record(z.string(), z.string()),
	note: z.string().min(1),
	at: z.iso.datetime()
});
export type AnsweredWarning = z.infer<typeof answeredWarning>;

const file = 'answered-warnings.json';
const answers = z.array(answeredWarning);

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
		const read = bytes ? answers.safeParse(fromJson(bytes)) : null;
		return read?.success ? read.data : [];
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
