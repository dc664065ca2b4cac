import { bundlesIn } from '#edition/editions-in-folder.ts';
import type { Draft } from '#edition/draft.ts';
import { lastDay } from '#edition/last-day.ts';
import type { KeyPair } from '#edition/keys.ts';
import { makeDraft, signDraft } from '#edition/draft-worker.ts';
import { verified, type Finding } from '#edition/verify.ts';
import type { Engine } from '#engine/engine.ts';
import { editionName } from '#schemas/edition.ts';
import type { Documents } from '#state/records-documents.ts';
import {
	followed,
	nameOf,
	nothingLeftOut,
	withChoice,
	withFound,
	type Earlier,
	type Files
} from './earlier-editions.ts';
import { packed, readSite, siteBundle, type PublishingSite, type ReadSite } from './publish-files.ts';
import { LongTask } from '#state/long-task.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';

/** A signed edition, ready to be saved; `findings` is what somebody who checks it with the editions before would object to. */
export interface Signed {
	name: string;
	zip: Uint8Array<ArrayBuffer>;
	files: number;
	findings: readonly Finding[];
	key: KeyPair;
}

/** An edition in the making, from the records that are open: its name, what it follows on, what it would tell, and its signature. */
export class Publish {
	name = $state('');
	/** The day up to which the records speak. */
	on = $state('');
	#earlier = $state.raw<Earlier[]>([]);
	#opened = $state(false);
	#fault = $state.raw<Error | null>(null);
	#without = $state.raw(nothingLeftOut);
	#before = $state.raw<Draft | null>(null);
	#site = $state.raw<PublishingSite | null>(null);
	readonly draft = new LongTask<Draft>();
	readonly signed = new LongTask<Signed>();
	readonly #workspace: Workspace;
	readonly #read: ReadSite;
	#followed = $derived(followed(this.#earlier));

	constructor(workspace: Workspace, read: ReadSite) {
		this.#workspace = workspace;
		this.#read = read;
	}

	/** Editions published before, of this site and of this device, in the order in which they were found. */
	get earlier(): Earlier[] {
		return this.#earlier;
	}

	/** Those that this one follows on, oldest first. */
	get followed() {
		return this.#followed;
	}

	/** Whether the day of the records and the editions of the site are known. */
	get opened(): boolean {
		return this.#opened;
	}

	/** Why there can be no edition of these records; null where there can. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** Breakdowns that are left out, as `indicator/dim`. */
	get without(): ReadonlySet<string> {
		return this.#without;
	}

	/** What the look before the last one gave, where that was of the same name and predecessors. */
	get before(): Draft | null {
		return this.#before;
	}

	/** What is wrong with the name; null where nothing is. */
	get nameFault(): 'form' | 'taken' | null {
		if (!editionName.safeParse(this.name).success) return 'form';
		return this.#earlier.some(({ name }) => name === this.name) ? 'taken' : null;
	}

	/** The programme and its definitions, in every language. Own records are real people's, whatever the site's are. */
	get documents(): Documents | null {
		const { own, live, programme, catalogue } = this.#workspace.records;
		if (!live || !this.#site) return null;
		if (!own) return { programme, catalogue };
		return { programme: { ...this.#site.programme, synthetic: false }, catalogue: this.#site.catalogue };
	}

	get #inputs(): readonly unknown[] {
		return [this.#workspace.records.live, this.name, this.on, this.#followed, this.#without];
	}

	/** Whether the draft on screen is of what is chosen now. */
	get current(): boolean {
		return this.draft.holds(this.#inputs);
	}

	/** Finds out of which day the records are, and what was published before. */
	async open(): Promise<void> {
		this.draft.reset();
		this.signed.reset();
		this.#opened = false;
		this.#fault = this.#before = null;
		this.#earlier = [];
		this.#without = nothingLeftOut;
		try {
			this.#site ??= await readSite(this.#read);
			const day = await this.#workspace.look((engine) => lastDay(engine));
			const bundles = await Promise.all(
				this.#site.editions.map(async (name) => ({ name, files: await siteBundle(this.#read, name) }))
			);
			this.#take(bundles.map((bundle) => ({ ...bundle, from: 'site' as const })));
			// No edition goes back behind the one before it.
			this.on = [day, ...this.#followed.map(({ head }) => head.on)].sort().at(-1)!;
			this.name = nameOf(
				this.on,
				this.#earlier.map(({ name }) => name)
			);
			this.#opened = true;
		} catch (error) {
			this.#fault = error as Error;
		}
	}

	/** Adds editions of this device. Throws where there is none in what was handed over. */
	add(called: string, files: Files): void {
		const bundles = bundlesIn(files);
		if (bundles.length === 0) throw new Error('missing file: manifest.json; this is no edition');
		this.#take(bundles.map((bundle) => ({ name: called, from: 'device', files: bundle })));
	}

	#take(found: Pick<Earlier, 'name' | 'from' | 'files'>[]): void {
		const programme = this.documents?.programme;
		if (programme) this.#earlier = withFound(this.#earlier, found, programme);
	}

	/** Follows on an earlier edition, or does not. */
	use(earlier: Earlier, used: boolean): void {
		this.#earlier = this.#earlier.map((one) => (one === earlier ? { ...one, used } : one));
	}

	/** Forgets an edition that was handed over. */
	remove(earlier: Earlier): void {
		this.#earlier = this.#earlier.filter((one) => one !== earlier);
	}

	leaveOut(breakdown: string, out: boolean): void {
		this.#without = withChoice(this.#without, breakdown, out);
	}

	/** Makes what would be published, in a worker; nothing is written. */
	async look(): Promise<void> {
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
			const draft = await this.#apart(signal, (engine) => makeDraft(engine, input, { onEach, signal }));
			this.#before = last;
			return draft;
		});
	}

	/** The records once more, in an engine of their own: what is made there leaves that of the page free, and free of its traces. */
	async #apart<T>(signal: AbortSignal, work: (engine: Engine) => Promise<T>): Promise<T> {
		const { source } = this.#workspace;
		if (!source) throw new Error('missing engine: no records are open');
		const engine = await this.#workspace.openAnother(source, { onProgress: () => {}, signal });
		try {
			return await work(engine);
		} finally {
			await engine.close();
		}
	}

	/** Signs what is on screen, checks it as a reader would, and packs it. */
	async sign(key: KeyPair): Promise<void> {
		const draft = this.draft.value;
		if (!draft || !this.current) return;
		const before = this.#earlier.filter(({ used }) => used).map(({ files }) => files);
		await this.signed.ensure([draft, key], async (_, signal) => {
			const files = await this.#apart(signal, (engine) => signDraft(engine, { draft, key, signal }));
			const alone = verified(files, key.public);
			if (!alone.authentic)
				throw new Error(`invalid edition: ${alone.findings[0]!.path} is not as it was signed`);
			const { findings } = verified(files, key.public, before);
			const { name } = draft.head;
			return { name, zip: await packed(name, files), files: files.size, findings, key };
		});
	}

	/** Ends what is under way, as when the page is left. */
	close(): void {
		this.draft.cancel();
		this.signed.cancel();
	}
}
