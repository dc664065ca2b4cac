import type { OpenRecordsOptions, OpeningPhase, OpenOptions } from '#engine/browser.ts';
import type { Engine } from '#engine/engine.ts';
import { EngineFault, faultOf } from '#engine/fault.ts';
import type { CellRequest, OnCells } from '#indicators/all-cells.ts';
import type { Cube } from '#indicators/cube/cube.ts';
import type { Question } from '#indicators/compute.ts';
import type { Cell } from '#schemas/cell.ts';
import type { Definition } from '#schemas/indicator.ts';
import { siteLanguages, type Language } from '#schemas/languages.ts';
import type { Programme } from '#schemas/programme.ts';
import { textsFor } from '#language/texts-for.ts';
import { readDeliveries, type DeliveredFile, type Deliveries } from './deliveries.ts';
import { readDocuments, type Documents } from './records-documents.ts';
import { LatestOnly } from './latest-only.ts';
import { yieldToPage } from './yield-to-page.ts';
import { LiveFigures, loadCounting, type RecordsQuery } from './live-figures.ts';
import { indexCells, preparedCells, type CellIndex } from './prepared-cells.ts';

/** Records to open: the sample of the site (no name), or a file of this device, whose bytes never leave it. */
export interface FileSource {
	name: string | null;
	bytes: (signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
	/** The cube of the same records, if there is one. */
	cube?: () => Promise<Cube | null>;
}

/** Records that were imported on this device and are not a file yet; `name` is what they are called on screen. */
export interface OwnSource {
	name: string;
	open: (waiting: OpenOptions) => Promise<Engine>;
	/** What is known of them without their rows. */
	programme: Programme;
	files: DeliveredFile[];
	/** Their cube, if it was kept, and what keeps it for the next visit. */
	cube: () => Promise<Cube | null>;
	keepCube: (cube: Cube) => Promise<void>;
}

export type Source = FileSource | OwnSource;

/** The records on screen. */
export interface Records extends Documents {
	name: string | null;
	own: boolean;
	deliveries: Deliveries;
	/** What has the rows; null before an engine has opened them. */
	live: LiveFigures | null;
	/** What answers for figures: the cube of these records where there is one, else what has the rows; null before either is there. */
	figures: LiveFigures | null;
}

/** The progress of opening records; `share` is how much of the engine has been downloaded, 0 to 1. */
export type OpeningStep =
	| { phase: 'resting' | 'ready' | 'cancelled' }
	| { phase: 'download' | 'start' | 'attach'; share: number; source: Source }
	| { phase: 'failed'; fault: EngineFault; source: Source };

export type OpenRecords = (opening: OpenRecordsOptions) => Promise<Engine>;

/** Rows of the tables of units up to which a cube is kept: some two megabytes, of a thousand people. */
const maxKeptRows = 60_000;

/** The records on screen, and how they were opened. Views ask it for cells and know nothing of engines. */
export class Workspace {
	#records = $state.raw<Records>()!;
	#step = $state.raw<OpeningStep>({ phase: 'resting' });
	#attempt = new AbortController();
	#source: Source | null = null;
	/** The figures of a source that are known without its rows. */
	#cube: { source: Source; figures: LiveFigures } | null = null;
	readonly #latest = new LatestOnly();
	readonly #open: OpenRecords;
	readonly #keptQueries: (programme: Programme) => Promise<readonly string[]>;
	readonly #pages: readonly Language[];
	readonly #site: Records;
	readonly #prepared: CellIndex;

	/**
	 * `site` is what the pages were made from: the sample's documents and deliveries, and figures computed
	 * before; `keptQueries` are those whose rows are kept with the cube of own records.
	 */
	constructor(
		open: OpenRecords,
		site: Documents & { deliveries: Deliveries; cells: Cell[] },
		keptQueries: (programme: Programme) => Promise<readonly string[]> = async () => []
	) {
		const { programme, catalogue, deliveries, cells } = site;
		this.#open = open;
		this.#keptQueries = keptQueries;
		this.#pages = siteLanguages(programme.languages);
		this.#prepared = indexCells(cells);
		const nothing = { live: null, figures: null };
		this.#records = this.#site = { programme, catalogue, deliveries, name: null, own: false, ...nothing };
	}

	/** The records of the site until others are open; a failed opening leaves the previous ones. */
	get records(): Records {
		return this.#records;
	}

	/** Whether the people and stated figures of the site are invented; those of own records are not. */
	get siteIsInvented(): boolean {
		return this.#site.programme.synthetic;
	}

	get step(): OpeningStep {
		return this.#step;
	}

	/**
	 * Shows what is known of records without their rows: every figure, from their cube. The engine is not needed until something
	 * asks for rows. False where there is no cube, or where other records were opened meanwhile.
	 */
	async showCube(source: Source): Promise<boolean> {
		const current = this.#latest.take();
		if (!source.cube) return false;
		// Side by side: on a slow line each way there and back counts.
		const [cube, { openCube }] = await Promise.all([
			source.cube(),
			import('#indicators/cube/open-cube.ts'),
			loadCounting()
		]);
		if (cube === null) return false;
		const known = this.#knownOf(source, cube);
		const figures = new LiveFigures(openCube(cube, known.catalogue), known.programme);
		if (!current()) return false;
		this.#cube = { source, figures };
		this.#records = { ...known, figures };
		return true;
	}

	/** The records of a source as far as they are known without their rows. */
	#knownOf(source: Source, { matrix }: Cube): Records {
		if (!('open' in source)) return this.#site;
		const { programme, files, name } = source;
		return { ...this.#site, programme, name, own: true, deliveries: { files, matrix } };
	}

	/** Keeps the figures of own records for the next visit; without them that visit waits for the engine, and nothing else is lost. */
	async #keepCube(source: OwnSource, live: LiveFigures): Promise<void> {
		const { makeCube } = await import('#indicators/cube/make-cube.ts');
		const { catalogue } = this.#site;
		const cube = await live.queryRecords(async (engine, programme) =>
			makeCube(engine, catalogue, programme, {
				queries: await this.#keptQueries(programme),
				pause: yieldToPage(),
				maxRows: maxKeptRows
			})
		);
		if (cube) await source.keepCube(cube);
	}

	/** Opens records; the previous ones stay until these are ready. A newer opening, or `cancel`, ends this one. */
	async load(source: Source): Promise<void> {
		this.#attempt.abort();
		const { signal } = (this.#attempt = new AbortController());
		const current = this.#latest.take();
		this.#step = { phase: 'download', share: 0, source };
		const onProgress = (phase: OpeningPhase, loaded: number, total: number) => {
			if (!current() || phase === 'ready') return;
			// Whole per cents: the screen need not be redrawn for every packet.
			const share = total > 0 ? Math.floor((100 * loaded) / total) / 100 : 0;
			const step = this.#step;
			if (!('share' in step) || step.phase !== phase || step.share !== share)
				this.#step = { phase, share, source };
		};
		let engine: Engine | null = null;
		try {
			engine = await this.#engineOf(source, { onProgress, signal });
			const documents = textsFor(
				await readDocuments(engine, 'open' in source || source.name === null),
				this.#pages
			);
			const deliveries = await readDeliveries(engine, documents.programme);
			if (!current()) return void engine.close();
			this.#records.live?.close();
			const live = new LiveFigures(engine, documents.programme);
			this.#source = source;
			const figures = this.#cube?.source === source ? this.#cube.figures : live;
			this.#records = { ...documents, deliveries, name: source.name, own: 'open' in source, live, figures };
			this.#step = { phase: 'ready' };
			if ('open' in source && figures === live) this.#keepCube(source, live).catch(() => undefined);
		} catch (error) {
			void engine?.close();
			if (current()) this.#step = { phase: 'failed', fault: faultOf(error, 'foreign'), source };
		}
	}

	/** Where the records on screen came from; null before any are open. */
	get source(): Source | null {
		return this.#records.live ? this.#source : null;
	}

	/** Whether the records on screen, or those on the way, are those of this device. */
	get ofDevice(): boolean {
		return this.#records.own || ('source' in this.#step && 'open' in this.#step.source);
	}

	/** Opens the rows of records of which only a cube is known, for a page that now needs them. */
	async openRows(): Promise<void> {
		if (this.#records.live === null && this.#cube) await this.load(this.#cube.source);
	}

	/** Opens the records on screen once more, in an engine of the caller's own. */
	openCopy(source: Source, waiting: OpenOptions): Promise<Engine> {
		return this.#engineOf(source, { signal: new AbortController().signal, ...waiting });
	}

	#engineOf(source: Source, waiting: OpenOptions & { signal: AbortSignal }): Promise<Engine> {
		if ('open' in source) return source.open(waiting);
		const bytes = source.bytes(waiting.signal);
		// The download may fail before it is awaited; the failure is reported where it is.
		bytes.catch(() => undefined);
		return this.#open({ bytes, ...waiting });
	}

	/** Cancels the opening in progress, or dismisses its failure; the open records stay. */
	cancel(): void {
		this.#latest.take();
		this.#attempt.abort();
		this.#step = { phase: this.#records.live ? 'ready' : 'cancelled' };
	}

	/** Lets go of the records on screen, and of those on the way. */
	drop(): void {
		this.close();
		this.#records = this.#site;
		this.#step = { phase: 'resting' };
	}

	close(): void {
		this.cancel();
		this.#records.live?.close();
	}

	/** What is known without computing: the figures prepared for the site, while its records are on screen. */
	prepared(definition: Definition, question: Question): Cell[] | null {
		const { name, programme } = this.#records;
		return name === null ? preparedCells(this.#prepared, definition, programme, question) : null;
	}

	/**
	 * Computes the cells of a question from the records. Throws if no records are open, and an
	 * `EngineFault` when the engine is lost.
	 */
	cells(definition: Definition, question: Question): Promise<Cell[]> {
		return this.#ask(this.#records.figures, (figures) => figures.cells(definition, question));
	}

	/**
	 * Computes the cells of many questions from the records and passes each answer on as it arrives;
	 * `signal` stops this between two of them. Throws as `cells` does, and the signal's reason when it was
	 * aborted.
	 */
	all<A extends CellRequest>(asked: readonly A[], signal: AbortSignal, onAnswer: OnCells<A>): Promise<void> {
		return this.#ask(this.#records.figures, (figures) => figures.all(asked, signal, onAnswer));
	}

	/** Runs a query on the open records that is not a figure of an indicator. Throws as `cells` does. */
	queryRecords<T>(question: RecordsQuery<T>): Promise<T> {
		return this.#ask(this.#records.live, (live) => live.queryRecords(question));
	}

	/** Makes further questions about these definitions quick; does nothing while there are no records. */
	async keepNear(definitions: readonly Definition[]): Promise<void> {
		await this.#records.figures?.keepNear(definitions);
	}

	/** The same for a query whose rows are kept with a cube, or that asks for units only: it need not wait for the engine. */
	queryFigures<T>(question: RecordsQuery<T>): Promise<T> {
		return this.#ask(this.#records.figures, (figures) => figures.queryRecords(question));
	}

	/** Another connection to the open records, for work that makes tables of its own beside the page. Throws as `cells` does. */
	connect(): Promise<Engine> {
		return this.#ask(this.#records.live, (live) => live.connect());
	}

	async #ask<T>(asked: LiveFigures | null, question: (asked: LiveFigures) => Promise<T>): Promise<T> {
		if (!asked) throw new Error('missing engine: no records are open');
		try {
			return await question(asked);
		} catch (error) {
			if (error instanceof EngineFault && this.#records.live === asked) this.#lose(asked, error);
			throw error;
		}
	}

	/** An engine that stopped while working is gone; the step says why, and the same records can be opened again. */
	#lose(live: LiveFigures, fault: EngineFault): void {
		live.close();
		const figures = this.#records.figures === live ? null : this.#records.figures;
		this.#records = { ...this.#records, live: null, figures };
		this.#step = { phase: 'failed', fault, source: this.#source! };
	}
}
