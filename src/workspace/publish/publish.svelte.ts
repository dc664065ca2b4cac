import { editionsIn, sideBySide } from '#edition/editions-in-folder.ts';
import type { Draft } from '#edition/draft.ts';
import { lastDay } from '#edition/last-day.ts';
import type { KeyPair } from '#edition/keys.ts';
import type { FileFinding } from '#edition/signed-list.ts';
import { verifyAll } from '#edition/verify-all.ts';
import { verifyEdition } from '#edition/verify.ts';
import { editionName } from '#schemas/edition.ts';
import { withoutSample } from '#schemas/without-sample.ts';
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
import { DraftSession } from './draft-session.ts';
import { noiseKeyFault, type NoiseKeyFault } from './noise-key-fault.ts';
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

/** How long choices must rest before figures are worked out anew, in milliseconds. */
const rest = 350;

/**
 * An edition being made from the open records: its name, the editions it follows on, its noise key, its draft, and its
 * signature.
 */
export class Publish {
	name = $state('');
	/** The day up to which the records reach. */
	on = $state('');
	/** The publisher's own noise key; null for the one that everybody has, or for none. */
	noiseKey = $state.raw<Uint8Array | null>(null);
	#earlier = $state.raw<EarlierEdition[]>([]);
	#opened = $state(false);
	#fault = $state.raw<Error | null>(null);
	#without = $state.raw(nothingExcluded);
	#site = $state.raw<PublishingSite | null>(null);
	readonly draft = new LongTask<Draft>();
	readonly signed = new LongTask<Signed>();
	readonly #workspace: Workspace;
	readonly #read: ReadSite;
	readonly #session: DraftSession;
	#resting: ReturnType<typeof setTimeout> | undefined;
	#followed = $derived(followedEditions(this.#earlier));
	#wanted = $derived.by(() => {
		const { live } = this.#workspace.records;
		const ready = live && this.#opened && this.on !== '' && !this.nameFault && !this.noiseFault;
		return ready ? [live, this.name, this.on, this.#followed, this.#without, this.noiseKey] : null;
	});

	constructor(workspace: Workspace, read: ReadSite) {
		this.#workspace = workspace;
		this.#read = read;
		this.#session = new DraftSession(() => workspace.connect());
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

	/** What is wrong with the name; null if nothing is. */
	get nameFault(): 'form' | 'taken' | null {
		if (!editionName.safeParse(this.name).success) return 'form';
		return this.#earlier.some(({ name }) => name === this.name) ? 'taken' : null;
	}

	/** What is wrong with the noise key; null if nothing is. */
	get noiseFault(): NoiseKeyFault | null {
		const { documents } = this;
		return documents && noiseKeyFault(this.noiseKey, documents.programme, this.#followed);
	}

	/**
	 * The programme and its definitions, in every language. Own records are of real people, whatever the
	 * site's are.
	 */
	get documents(): Documents | null {
		const { own, live, programme, catalogue } = this.#workspace.records;
		if (!live || !this.#site) return null;
		if (!own) return { programme, catalogue };
		return { programme: withoutSample(this.#site.programme), catalogue: this.#site.catalogue };
	}

	/** All that a draft depends on, another value each time that any of it changes; null while something is missing. */
	get wanted(): readonly unknown[] | null {
		return this.#wanted;
	}

	/** Whether the draft on screen matches the current choices. */
	get current(): boolean {
		return this.#wanted !== null && this.draft.isCurrent(this.#wanted);
	}

	/** Determines the day of the records, and what was published before. */
	async open(): Promise<void> {
		this.close();
		this.draft.reset();
		this.signed.reset();
		this.#opened = false;
		this.#fault = this.noiseKey = null;
		this.#earlier = [];
		this.#without = nothingExcluded;
		try {
			this.#site ??= await readSite(this.#read);
			this.#begin();
			const [day, bundles] = await Promise.all([
				this.#workspace.queryRecords((engine) => lastDay(engine)),
				Promise.all(
					this.#site.editions.map(async (name) => ({ name, files: await siteBundle(this.#read, name) }))
				)
			]);
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

	/** Begins with the figures while the editions of the site are read, where the noise key is known. */
	#begin(): void {
		const { documents } = this;
		if (!documents?.programme.synthetic) {
			this.#session.prepare();
			return;
		}
		const input = { ...documents, noiseKey: null, without: this.#without };
		const { signal } = new AbortController();
		// Whatever is wrong is said when the draft is made.
		this.#session.use((worker) => worker.begin(input, { signal })).catch(() => undefined);
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

	/** Makes the draft once the choices rest: the first at once, and what is typed not letter by letter. */
	makeDraftSoon(): void {
		clearTimeout(this.#resting);
		if (this.draft.state === 'resting') void this.makeDraft();
		else this.#resting = setTimeout(() => void this.makeDraft(), rest);
	}

	/** Makes the draft in a worker, unless something is missing; nothing is written. */
	async makeDraft(): Promise<void> {
		const { documents, wanted } = this;
		if (!documents || !wanted || !this.#site) return;
		const input = {
			...documents,
			name: this.name,
			on: this.on,
			previous: this.#followed,
			software: this.#site.software,
			noiseKey: this.noiseKey,
			without: this.#without
		};
		await this.draft.ensure(wanted, (onProgress, signal) => {
			const onEach = (done: number, of: number) => onProgress(done / of);
			return this.#session.use((worker) => worker.draft(input, { onEach, signal }));
		});
	}

	/** Signs the draft on screen, checks it as a reader would, and packs it. */
	async sign(key: KeyPair): Promise<void> {
		const draft = this.draft.value;
		if (!draft || !this.current) return;
		const before = this.#earlier.filter(({ used }) => used).map(({ files }) => files);
		await this.signed.ensure([draft, key], async (_, signal) => {
			const files = await this.#session.use((worker) => worker.sign(draft, key, { signal }));
			const alone = verifyEdition(files, key.public);
			if (alone.findings.length > 0)
				throw new Error(`invalid edition: ${alone.findings[0]!.path} is not as it was signed`);
			const { editions } = verifyAll(sideBySide([files, ...before]), key.public);
			const { findings } = editions.find(({ folder }) => folder === '0/')!;
			const { name } = draft.head;
			return { name, zip: await packEdition(name, files), files: files.size, findings, key };
		});
	}

	/** Ends all work, for example when the page is left. */
	close(): void {
		clearTimeout(this.#resting);
		this.draft.cancel();
		this.signed.cancel();
		this.#session.close();
	}
}
