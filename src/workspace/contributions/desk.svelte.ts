import type { MergeEngine } from '#changes/merge-state.ts';
import { acceptanceOf } from '#contributions/accept.ts';
import { changesSince } from '#contributions/changes.ts';
import {
	conflictsOf,
	nothingSettled,
	settledWith,
	type Conflict,
	type Settled
} from '#contributions/conflicts.ts';
import { ContributionFault } from '#contributions/fault.ts';
import { partsOf, rowsWith, withParts, type Part } from '#contributions/parts.ts';
import { receive, type Received } from '#contributions/receive.ts';
import { returnFile } from '#contributions/return-note.ts';
import { review, warningCounts, type Reviewed } from '#contributions/review.ts';
import type { TableChanges } from '#schemas/manifest.ts';
import type { Programme } from '#schemas/programme.ts';
import { LongTask } from '#state/long-task.svelte.ts';
import type { OwnRecords } from '#state/own-records.svelte.ts';
import { isSameBase } from '#storage/base.ts';
import type { Contents } from '#storage/contents.ts';
import type { Bytes } from '#storage/files.ts';
import { warningKey } from '#storage/warning-key.ts';
import { zipLimits } from '#tables/zip-limits.ts';

/** A contribution on the desk, by the name of the file that it came in. */
export interface Opened {
	file: string;
	received: Received;
}

/** A file that was not taken in; without a fault of its own, it could not be read. */
export interface Refused {
	file: string;
	fault: ContributionFault | null;
}

/** A file whose passphrase nobody has given yet. */
export interface Locked {
	file: string;
	bytes: Bytes;
	/** Whether one was tried that is not it. */
	tried: boolean;
}

export interface DeskPorts {
	programme: Programme;
	own: OwnRecords;
	/** The time, as ISO text in UTC. */
	now: () => string;
	/** The secret keys of this device. */
	secretKeys: () => Promise<readonly string[]>;
	/** An engine for the rules; `onShare` receives the loaded share of its program. */
	openEngine: (onShare: (share: number) => void, signal: AbortSignal) => Promise<MergeEngine>;
}

/** Contributions that a lead has opened: beside each other, until each is accepted or returned. Nothing of them is kept before. */
export class ContributionDesk {
	readonly opening = new LongTask<undefined>();
	readonly reviewing = new LongTask<ReadonlyMap<string, Reviewed>>();
	#opened = $state.raw<readonly Opened[]>([]);
	#refused = $state.raw<readonly Refused[]>([]);
	#locked = $state.raw<readonly Locked[]>([]);
	#settled = $state.raw<Settled>(nothingSettled);
	/** The records on this device, as they were read last. */
	#ground = $state.raw<{ contents: Contents; parts: Part[] } | null>(null);
	#engine: Promise<MergeEngine> | null = null;
	readonly #parts = $derived.by(() =>
		withParts(
			this.#ports.programme,
			this.#ground?.parts ?? [],
			this.#opened.map(({ received }) => received)
		)
	);
	readonly #conflicts = $derived.by(() => {
		const here = this.#opened.map(({ received }) => received.about.country);
		return conflictsOf(this.#ports.programme, this.#parts).filter(({ between }) =>
			between.some((country) => country !== null && here.includes(country))
		);
	});
	readonly #ports: DeskPorts;

	constructor(ports: DeskPorts) {
		this.#ports = ports;
	}

	/** In the programme's order of countries. */
	get opened(): readonly Opened[] {
		return this.#opened;
	}

	get refused(): readonly Refused[] {
		return this.#refused;
	}

	get locked(): readonly Locked[] {
		return this.#locked;
	}

	get conflicts(): readonly Conflict[] {
		return this.#conflicts;
	}

	get settled(): Settled {
		return this.#settled;
	}

	/** What was accepted of a country before, as its partner handed it over. */
	before = (country: string): Part['rows'] | undefined =>
		this.#ground?.parts.find((part) => part.country === country)?.rows;

	/** What accepting a contribution would change. */
	changes = ({ received }: Opened): TableChanges[] => {
		const before = this.before(received.about.country);
		return changesSince(this.#ports.programme, before, rowsWith(before, received));
	};

	/** What the rules say of a contribution; null until they were asked about all as they are now. */
	reviewOf = (country: string): Reviewed | null =>
		this.reviewing.isCurrent([this.#ground, this.#opened, this.#settled])
			? (this.reviewing.value?.get(country) ?? null)
			: null;

	/** Conflicts of a country that nobody has settled. */
	unsettled = (country: string): Conflict[] =>
		this.#conflicts.filter(({ id, between }) => between.includes(country) && !this.#settled.has(id));

	/** Opens files, one after the other; those that were opened before stay. */
	add(files: readonly File[]): Promise<unknown> {
		return this.opening.ensure([files], async (onProgress, signal) => {
			await this.refresh();
			const secretKeys = await this.#ports.secretKeys();
			for (const [i, file] of files.entries()) {
				signal.throwIfAborted();
				await this.#open(file, { secretKeys, passphrase: null }, signal);
				onProgress((i + 1) / files.length);
			}
			return undefined;
		});
	}

	/** Opens a file with its passphrase. */
	unlock({ file, bytes }: Locked, passphrase: string): Promise<unknown> {
		return this.opening.ensure([bytes, passphrase], async (_, signal) => {
			await this.#orRefuse(file, signal, () =>
				this.#take(file, bytes, { secretKeys: [], passphrase }, signal)
			);
			return undefined;
		});
	}

	/** Reads the records of this device again. */
	async refresh(): Promise<void> {
		const { own } = this.#ports;
		const contents = await own.contents();
		// Meanwhile they may have changed once more, and are read again.
		if (!isSameBase(contents.base, own.base)) return;
		this.#ground = { contents, parts: partsOf(this.#ports.programme, contents) };
	}

	/** Asks the rules about all contributions together, unless they were asked already. */
	review(): Promise<unknown> {
		const [parts, settled] = [this.#parts, this.#settled];
		return this.reviewing.ensure([this.#ground, this.#opened, settled], async (onProgress, signal) => {
			this.#engine ??= this.#ports.openEngine(onProgress, signal);
			this.#engine.catch(() => (this.#engine = null));
			return review(await this.#engine, this.#ports.programme, parts, settled);
		});
	}

	settle(id: string, keep: string | null): void {
		this.#settled = settledWith(this.#settled, id, keep);
	}

	/** Makes a contribution part of the records, as one step that can be undone. Throws where they have changed meanwhile. */
	async accept({ received }: Opened): Promise<void> {
		const { own, programme } = this.#ports;
		const { contents } = this.#ground!;
		await own.acceptReceived(contents.base, acceptanceOf(programme, contents, received, this.#settled));
		const known = own.answers.map(warningKey);
		const fresh = received.about.answers.filter((one) => !known.includes(warningKey(one)));
		if (fresh.length > 0) await own.beside(({ answers }, base) => answers.put(base, fresh));
		await this.refresh();
	}

	/** Takes a contribution off the desk, with a note for its partner. */
	giveBack(one: Opened, note: string, at: string): { name: string; text: string } {
		const { received } = one;
		const reviewed = this.reviewOf(received.about.country);
		const found = [...(reviewed?.breaches ?? []), ...warningCounts(reviewed?.warnings ?? [])];
		const problems = found.map(({ rule, reason, table, rows }) => ({ rule, reason, table, rows }));
		const file = returnFile(received, { at, note, problems, waiting: reviewed?.waiting ?? 0 });
		this.drop(one);
		return file;
	}

	drop(one: Opened): void {
		this.#opened = this.#opened.filter((other) => other !== one);
	}

	close(): void {
		this.opening.cancel();
		this.reviewing.cancel();
	}

	async #open(
		file: File,
		unlock: { secretKeys: readonly string[]; passphrase: null },
		signal: AbortSignal
	): Promise<void> {
		const { name } = file;
		this.#forget(name);
		await this.#orRefuse(name, signal, async () => {
			if (file.size > zipLimits.received.packed) throw new ContributionFault('zip-large');
			await this.#take(name, new Uint8Array(await file.arrayBuffer()), unlock, signal);
		});
	}

	/** Notes why a file is not taken in, and goes on. */
	async #orRefuse(file: string, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			if (signal.aborted) throw error;
			this.#forget(file);
			const fault = error instanceof ContributionFault ? error : null;
			this.#refused = [...this.#refused, { file, fault }];
		}
	}

	async #take(
		file: string,
		bytes: Bytes,
		unlock: Parameters<typeof receive>[2],
		signal: AbortSignal
	): Promise<void> {
		const { programme } = this.#ports;
		try {
			const received = await receive(programme, bytes, unlock, { signal, now: this.#ports.now() });
			this.#forget(file);
			const { country } = received.about;
			const { last, older } = laterOf(
				{ file, received },
				this.#opened.find((one) => one.received.about.country === country)
			);
			if (older)
				this.#refused = [
					...this.#refused,
					{ file: older.file, fault: new ContributionFault('older', { other: last.file }) }
				];
			const others = this.#opened.filter((one) => one.received.about.country !== country);
			const order = programme.countries.map(({ code }) => code);
			this.#opened = [...others, last].sort(
				(a, b) => order.indexOf(a.received.about.country) - order.indexOf(b.received.about.country)
			);
		} catch (error) {
			const { code } = error as Partial<ContributionFault>;
			if (code !== 'passphrase-needed' && code !== 'passphrase-wrong') throw error;
			this.#forget(file);
			this.#locked = [...this.#locked, { file, bytes, tried: code === 'passphrase-wrong' }];
		}
	}

	/** Forgets what was said of a file before. */
	#forget(name: string): void {
		this.#refused = this.#refused.filter(({ file }) => file !== name);
		this.#locked = this.#locked.filter(({ file }) => file !== name);
	}
}

/** Of two contributions of one partner, the one that was packed later, and another one that gives way to it. */
function laterOf(one: Opened, other: Opened | undefined): { last: Opened; older: Opened | null } {
	if (other === undefined || other.received.sha256 === one.received.sha256) return { last: one, older: null };
	const packed = ({ received }: Opened) => received.about.packedAt ?? '';
	return packed(other) > packed(one) ? { last: other, older: one } : { last: one, older: other };
}
