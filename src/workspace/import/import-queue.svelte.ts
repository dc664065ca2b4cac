import type { SourceFile } from '#import/importer.ts';
import { ImportFile } from './import-file.svelte.ts';
import { placeInOrder } from './file-order.ts';
import type { ImportPorts } from './import-ports.ts';

/** The files to import, one after another, and the current one. */
export class ImportQueue {
	#files = $state.raw<ImportFile[]>([]);
	#current = $state.raw<ImportFile | null>(null);
	/** Whether the user chose an order; then none is proposed. */
	#arranged = false;
	readonly #ports: ImportPorts;
	readonly #settled: () => boolean;

	/** `settled`: whether the current file is being worked on and must stay the current one. */
	constructor(ports: ImportPorts, settled: () => boolean) {
		this.#ports = ports;
		this.#settled = settled;
	}

	/** All files, in the order in which they are to be imported. */
	get files(): readonly ImportFile[] {
		return this.#files;
	}

	/** The current file; null before there is one. */
	get current(): ImportFile | null {
		return this.#current;
	}

	/** The readable files that are still to be imported after this one. */
	get waiting(): readonly ImportFile[] {
		return this.#files.filter((file) => !file.accepted && file !== this.#current && file.looked);
	}

	/** Adds files and profiles each of them, which decides their order. */
	async add(files: SourceFile[]): Promise<void> {
		const added = files.map((file) => new ImportFile(file, this.#ports));
		this.#files = [...this.#files, ...added];
		this.#current ??= added[0] ?? null;
		for (const file of added) {
			if (!this.#files.includes(file)) continue;
			// Where the records on this device cannot be read, the step that needs them says so.
			await file.propose().catch(() => null);
			if (file !== this.#current) file.release();
			if (!this.#settled()) this.#arrange();
		}
	}

	remove(file: ImportFile): void {
		file.close();
		this.#files = this.#files.filter((one) => one !== file);
		if (this.#current === file) this.#current = this.#files.find((one) => !one.accepted) ?? null;
	}

	/** Moves a file earlier (-1) or later (1). */
	move(file: ImportFile, by: -1 | 1): void {
		const files = [...this.#files];
		const from = files.indexOf(file);
		const to = from + by;
		if (from < 0 || to < 0 || to >= files.length) return;
		files.splice(from, 1);
		files.splice(to, 0, file);
		this.#files = files;
		this.#arranged = true;
		if (!this.#settled()) this.#first();
	}

	/** Makes a file the current one. */
	take(file: ImportFile): void {
		if (file !== this.#current) this.#current?.release();
		this.#current = file;
	}

	/** Lets go of all files and of what was made from them. */
	clear(): void {
		this.close();
		this.#files = [];
		this.#current = null;
		this.#arranged = false;
	}

	close(): void {
		for (const file of this.#files) file.close();
	}

	#arrange(): void {
		if (!this.#arranged) {
			const place = (file: ImportFile) => placeInOrder(file.proposal?.recipe ?? null);
			this.#files = [...this.#files].sort((a, b) => place(a) - place(b));
		}
		this.#first();
	}

	/** Makes the first readable file that is not accepted the current one. */
	#first(): void {
		const open = this.#files.filter(({ accepted }) => !accepted);
		this.#current = open.find(({ looked }) => looked) ?? open[0] ?? this.#current;
	}
}
