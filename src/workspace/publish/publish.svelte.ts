import { editionsIn, sideBySide } from '#edition/editions-in-folder.ts';
import type { Draft } from '#edition/draft.ts';
import { lastDay } from '#edition/last-day.ts';
import type { KeyPair } from '#edition/keys.ts';
import { draftInWorker, signInWorker } from '#edition/draft-worker-client.ts';
import type { FileFinding } from '#edition/signed-list.ts';
import { verifyAll } from '#edition/verify-all.ts';
import { verifyEdition } from '#edition/verify.ts';
import type { Engine } from '#engine/engine.ts';
import { editionName } from '#schemas/edition.ts';
import type { Documents } from '#state/records-documents.ts';
import {
	followedEditions,
	defaultEditionName,
	nothingExcluded,
	withExclusion,
	mergedEditions,
	type EarlierEdition,
	type Files
} from './earlier-editions.ts';
import { packEdition, readSite, siteBundle, type PublishingSite, type ReadSite } from './publish-files.ts';
import { LongTask } from '#state/long-task.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** A signed edition, ready to be saved; `findings` are the objections of a check against the earlier editions. */
export interface Signed {
	name: string;
	zip: Uint8Array<ArrayBuffer>;
	files: number;
	findings: readonly FileFinding[];
	key: KeyPair;
}

/**
 * An edition being made from the open records: its name, the editions it follows on, its draft, and its
 * signature.
 */
export class Publish {
	name = $state('');
	/** The day up to which the records reach. */
	on = $state('');
	#earlier = $state.raw<EarlierEdition[]>([]);
	#opened = $state(false);
	#fault = $state.raw<Error | null>(null);
	#without = $state.raw(nothingExcluded);
	#before = $state.raw<Draft | null>(null);
	#site = $state.raw<PublishingSite | null>(null);
	readonly draft = new LongTask<Draft>();
	readonly signed = new LongTask<Signed>();
	readonly #workspace: Workspace;
	readonly #read: ReadSite;
	#followed = $derived(followedEditions(this.#earlier));

	constructor(workspace: Workspace, read: ReadSite) {
		this.#workspace = workspace;
		this.#read = read;
	}

	/** Editions published before, on this site and on this device, in the order in which they were found. */
	get earlier(): EarlierEdition[] {
		return this.#earlier;
	}

	/** Editions that this one follows on, oldest first. */
	get followed() {
		return this.#followed;
	}

	/** Whether the day of the records and the editions of the site are known. */
	get opened(): boolean {
		return this.#opened;
	}

	/** Why no edition can be made of these records; null where one can. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** Excluded breakdowns, as `indicator/dim`. */
	get without(): ReadonlySet<string> {
		return this.#without;
	}

	/** The previous draft, where it had the same name and predecessors. */
	get before(): Draft | null {
		return this.#before;
	}

	/** What is wrong with the name; null if nothing is. */
	get nameFault(): 'form' | 'taken' | null {
		if (!editionName.safeParse(this.name).success) return 'form';
		return this.#earlier.some(({ name }) => name === this.name) ? 'taken' : null;
	}

	/**
	 * The programme and its definitions, in every language. Own records are of real people, whatever the
	 * site's are.
	 */
	get documents(): Documents | null {
		const { own, live, programme, catalogue } = this.#workspace.records;
		if (!live || !this.#site) return null;
		if (!own) return { programme, catalogue };
		return { programme: { ...this.#site.programme, synthetic: false }, catalogue: this.#site.catalogue };
	}

	get #inputs(): readonly unknown[] {
		return [this.#workspace.records.live, this.name, this.on, this.#followed, this.#without];
	}

	/** Whether the draft on screen matches the current choices. */
	get current(): boolean {
		return this.draft.isCurrent(this.#inputs);
	}

	/** Determines the day of the records, and what was published before. */
	async open(): Promise<void> {
		this.draft.reset();
		this.signed.reset();
		this.#opened = false;
		this.#fault = this.#before = null;
		this.#earlier = [];
		this.#without = nothingExcluded;
		try {
			this.#site ??= await readSite(this.#read);
			const day = await this.#workspace.queryRecords((engine) => lastDay(engine));
			const bundles = await Promise.all(
				this.#site.editions.map(async (name) => ({ name, files: await siteBundle(this.#read, name) }))
			);
			this.#take(bundles.map((bundle) => ({ ...bundle, from: 'site' as const })));
			// An edition is never dated before its predecessor.
			this.on = [day, ...this.#followed.map(({ head }) => head.on)].sort().at(-1)!;
			this.name = defaultEditionName(
				this.on,
				this.#earlier.map(({ name }) => name)
			);
			this.#opened = true;
		} catch (error) {
			this.#fault = error as Error;
		}
	}

	/** Adds editions of this device. Throws where the files contain none. */
	add(called: string, files: Files): void {
		const bundles = editionsIn(files);
		if (bundles.length === 0) throw new Error('missing file: manifest.json; this is no edition');
		this.#take(bundles.map((bundle) => ({ name: called, from: 'device', files: bundle })));
	}

	#take(found: Pick<EarlierEdition, 'name' | 'from' | 'files'>[]): void {
		const programme = this.documents?.programme;
		if (programme) this.#earlier = mergedEditions(this.#earlier, found, programme);
	}

	setUsed(earlier: EarlierEdition, used: boolean): void {
		this.#earlier = this.#earlier.map((one) => (one === earlier ? { ...one, used } : one));
	}

	/** Removes an edition that was added. */
	remove(earlier: EarlierEdition): void {
		this.#earlier = this.#earlier.filter((one) => one !== earlier);
	}

	leaveOut(breakdown: string, out: boolean): void {
		this.#without = withExclusion(this.#without, breakdown, out);
	}

	/** Makes the draft in a worker; nothing is written. */
	async makeDraft(): Promise<void> {
		const { documents } = this;
		if (!documents || !this.#site) return;
		const { software } = this.#site;
		const last = this.draft.value;
		const input = {
			...documents,
			name: this.name,
			on: this.on,
			previous: this.#followed,
			software,
			without: this.#without
		};
		await this.draft.ensure(this.#inputs, async (onProgress, signal) => {
			const onEach = (done: number, of: number) => onProgress(done / of);
			const draft = await this.#apart(signal, (engine) => draftInWorker(engine, input, { onEach, signal }));
			this.#before = last;
			return draft;
		});
	}

	/** Opens the records once more in a separate engine, so that the engine of the page stays free and unchanged. */
	async #apart<T>(signal: AbortSignal, work: (engine: Engine) => Promise<T>): Promise<T> {
		const { source } = this.#workspace;
		if (!source) throw new Error('missing engine: no records are open');
		const engine = await this.#workspace.openCopy(source, { onProgress: () => {}, signal });
		try {
			return await work(engine);
		} finally {
			await engine.close();
		}
	}

	/** Signs the draft on screen, checks it as a reader would, and packs it. */
	async sign(key: KeyPair): Promise<void> {
		const draft = this.draft.value;
		if (!draft || !this.current) return;
		const before = this.#earlier.filter(({ used }) => used).map(({ files }) => files);
		await this.signed.ensure([draft, key], async (_, signal) => {
			const files = await this.#apart(signal, (engine) => signInWorker(engine, { draft, key, signal }));
			const alone = verifyEdition(files, key.public);
			if (alone.findings.length > 0)
				throw new Error(`invalid edition: ${alone.findings[0]!.path} is not as it was signed`);
			const { editions } = verifyAll(sideBySide([files, ...before]), key.public);
			const { findings } = editions.find(({ folder }) => folder === '0/')!;
			const { name } = draft.head;
			return { name, zip: await packEdition(name, files), files: files.size, findings, key };
		});
	}

	/** Cancels the work in progress, for example when the page is left. */
	close(): void {
		this.draft.cancel();
		this.signed.cancel();
	}
}
