import { siteLanguages, type Language } from '#schemas/languages.ts';
import type { Documents } from '#state/records-documents.ts';
import { LongTask } from '#state/long-task.svelte.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { Autosave, type ReportShelf } from './autosave.svelte.ts';
import { withNew } from './changed-numbers.ts';
import { writtenPractices } from './draft-practices.ts';
import { emptyDraft, outlineOf, sectionTextsOf } from './draft.ts';
import { DraftSteps } from './draft-steps.svelte.ts';
import { editionSource, readPractices, readSite, readSiteTemplate, recordsSource } from './report-sources.ts';
import type { Ending, Previewed, ReportSource, Valued, Written } from './report-work.ts';
import { SourcedMaker } from './sourced-maker.ts';
import { saysTheSame } from './says-the-same.ts';

export type From = 'edition' | 'records';

/** How long the text must rest before the preview follows, in milliseconds. */
const rest = 400;
/** How long nothing must be written before a Word file is prepared, in milliseconds. */
const idle = 1500;

/** What the page knows of the site beside the records on screen. */
export interface BuilderSite {
	/** Its address, ending with a slash. */
	site: string;
	/** The whole address of an edition, as it stands in a report. */
	addressOf: (edition: string) => string;
}

/** A final report as it is being written: its texts, where its figures are from, how it looks, and its files. */
export class Builder {
	readonly steps = new DraftSteps(emptyDraft);
	readonly saving: Autosave;
	language = $state<Language>('en');
	/** Prints the preview; null while there is none. */
	printer = $state.raw<(() => void) | null>(null);
	#from = $state<From | null>(null);
	/** The editions of the site; null before they are known. */
	#editions = $state.raw<string[] | null>(null);
	#siteDocuments = $state.raw<Documents | null>(null);
	#fault = $state.raw<Error | null>(null);
	/** What the latest file was made of. */
	#madeOf = $state.raw<{ source: ReportSource; written: Written } | null>(null);
	readonly source = new LongTask<ReportSource>();
	readonly preview = new LongTask<Previewed>();
	readonly made = new LongTask<{ name: string; bytes: Uint8Array<ArrayBuffer> }>();
	readonly #workspace: Workspace;
	readonly #site: BuilderSite;
	readonly #ui: Language;
	readonly #maker = new SourcedMaker();
	/** Makes files beside it: what it does can be ended at any moment. */
	readonly #filer = new SourcedMaker();
	#resting: ReturnType<typeof setTimeout> | undefined;
	#idle: ReturnType<typeof setTimeout> | undefined;

	constructor(workspace: Workspace, site: BuilderSite, ui: Language, shelf: ReportShelf) {
		this.#workspace = workspace;
		this.#site = site;
		this.#ui = this.language = ui;
		this.saving = new Autosave(shelf);
	}

	get draft() {
		return this.steps.now;
	}

	/** Until somebody chooses: the records, if there is no edition, or one of an invented sample beside somebody's own records. */
	get from(): From {
		const invented = this.#workspace.records.own && this.#workspace.siteIsInvented;
		return this.#from ?? (invented || this.#editions?.length === 0 ? 'records' : 'edition');
	}

	set from(from: From) {
		this.#from = from;
	}

	/** The newest edition of the site; null where there is none. */
	get edition(): string | null {
		return this.#editions?.at(-1) ?? null;
	}

	/** Whether it is known what the site has published. */
	get opened(): boolean {
		return this.#editions !== null;
	}

	/** Why the site could not be asked; null where it could. */
	get fault(): Error | null {
		return this.#fault;
	}

	/** The programme and the definitions of the report, in every language of its pages. */
	get documents(): Documents {
		const { name, own, programme, catalogue } = this.#workspace.records;
		const ofFile = name !== null && !own;
		return ofFile || !this.#siteDocuments ? { programme, catalogue } : this.#siteDocuments;
	}

	get languages(): readonly Language[] {
		return siteLanguages(this.documents.programme.languages);
	}

	/** Reads what the site has published, and what is stored of the report. */
	async open(): Promise<void> {
		this.#fault = null;
		const kept = this.saving.open().then((draft) => this.steps.reset(draft ?? emptyDraft, this.saving.past));
		try {
			const { editions, ...documents } = await readSite(this.#site.site);
			this.#siteDocuments = documents;
			this.#editions = editions;
		} catch (error) {
			this.#fault = error as Error;
		}
		await kept;
	}

	/** A change of the report; what is typed at `place` is one step with what was typed there just before. */
	change(draft: typeof emptyDraft, place: string | null = null): void {
		if (draft === this.draft) return;
		this.steps.change(draft, place);
		this.saving.save(draft, this.steps.past);
	}

	undo(): void {
		this.steps.undo();
		this.saving.save(this.draft, this.steps.past);
	}

	redo(): void {
		this.steps.redo();
		this.saving.save(this.draft, this.steps.past);
	}

	/** What another tab has stored since is shown here; undo brings back what was here. */
	async takeNewest(): Promise<void> {
		const newest = await this.saving.newest();
		if (newest) this.steps.change(newest);
	}

	/** Everything that a source depends on; null while it is not known. */
	get wantedSource(): readonly unknown[] | null {
		if (!this.opened) return null;
		if (this.from === 'edition') return this.edition === null ? null : ['edition', this.edition];
		const { figures } = this.#workspace.records;
		return figures ? ['records', figures] : null;
	}

	async readSource(): Promise<void> {
		const wanted = this.wantedSource;
		if (!wanted) return;
		const { edition, documents, isOfSite } = this;
		const { site, addressOf } = this.#site;
		await this.source.ensure(wanted, async (onProgress, signal) => {
			const [figures, practices] = await Promise.all([
				wanted[0] === 'edition'
					? editionSource(site, { name: edition!, address: addressOf(edition!) })
					: recordsSource(this.#workspace, documents, signal, (done, of) => onProgress(done / of)),
				isOfSite ? readPractices(site) : {}
			]);
			return { ...figures, practices };
		});
	}

	/** Whether the report is of the site's programme, and not of one that a file of records brought. */
	get isOfSite(): boolean {
		const { name, own } = this.#workspace.records;
		return this.from === 'edition' || name === null || own;
	}

	/** How much texts and good practices ask for and cannot get. */
	get faulty(): number {
		const made = this.preview.value;
		const all: Record<string, readonly unknown[]>[] = made ? [made.faults, made.practices.faults] : [];
		return all.flatMap((by) => Object.values(by).flat()).length;
	}

	/** Makes the preview once what is typed rests. */
	previewSoon(): void {
		clearTimeout(this.#resting);
		if (this.preview.state === 'resting') void this.#preview();
		else this.#resting = setTimeout(() => void this.#preview(), rest);
	}

	get #written(): Written {
		const { language, draft } = this;
		return {
			language,
			outline: outlineOf(draft),
			texts: sectionTextsOf(draft, language),
			practices: writtenPractices(draft, language)
		};
	}

	async #preview(): Promise<void> {
		const source = this.source.value;
		if (!source) return;
		const written = this.#written;
		await this.preview.ensure([source, this.draft, this.language], async () =>
			(await this.#maker.with(source)).ask<Previewed>({ do: 'preview', ui: this.#ui, ...written })
		);
		this.#note();
		clearTimeout(this.#idle);
		this.#idle = setTimeout(() => void this.#prepare(), idle);
	}

	/** Notes the numbers that stand in texts for the first time, as their authors see them now. */
	#note(): void {
		const { draft, language, preview } = this;
		if (!preview.value || !preview.isCurrent([this.source.value, draft, language])) return;
		const noted = withNew(draft, language, preview.value);
		if (noted === draft) return;
		this.steps.amend(noted);
		this.saving.save(noted, this.steps.past);
	}

	/** The number that a reference takes, or why there is none. */
	async valueOf(reference: string): Promise<Valued | null> {
		const source = this.source.value;
		if (!source) return null;
		const { language } = this;
		return (await this.#maker.with(source)).ask<Valued>({ do: 'value', language, ui: this.#ui, reference });
	}

	/** The groups of which the figures have a cell, as `dim=code`; null while there are no figures. */
	async groupsOf(indicator: string, measure: string | null): Promise<string[] | null> {
		const source = this.source.value;
		if (!source) return null;
		return (await this.#maker.with(source)).ask<string[]>({ do: 'groups', indicator, measure });
	}

	/** What a section says of its figures, as a text to begin with. */
	async startOf(section: string): Promise<string> {
		const source = this.source.value;
		if (!source) return '';
		const { language, outline } = this.#written;
		return (await this.#maker.with(source)).ask<string>({ do: 'start', language, outline, section });
	}

	/** Makes a file. */
	async make(ending: Ending): Promise<void> {
		const source = this.source.value;
		if (!source) return;
		const written = this.#written;
		this.#madeOf = { source, written };
		const name = `${this.fileName}.${ending}`;
		const isLooking = ending === 'docx' && this.isOfSite;
		await this.made.ensure([source, this.draft, this.language, ending], async (onProgress, signal) => {
			const stop = () => this.#filer.close();
			signal.addEventListener('abort', stop);
			try {
				const template = isLooking ? await readSiteTemplate(this.#site.site) : null;
				const maker = await this.#filer.with(source);
				maker.onEach = (done, of) => onProgress(done / of);
				const bytes = await maker.ask<Uint8Array<ArrayBuffer>>({
					do: 'write',
					ending,
					template,
					...written
				});
				return { name, bytes };
			} finally {
				signal.removeEventListener('abort', stop);
			}
		});
	}

	/** While nothing happens, the pictures of a Word file are made, so that the file takes less time when it is asked for. */
	async #prepare(): Promise<void> {
		const source = this.source.value;
		if (!source || this.made.state === 'working') return;
		try {
			await (await this.#filer.with(source)).ask({ do: 'prepare', ...this.#written });
		} catch {
			// Whoever asks for the file will hear of it.
		}
	}

	/** Whether the file that was made last is of the figures and texts as they are now. */
	get isMadeCurrent(): boolean {
		const of = this.#madeOf;
		return of !== null && of.source === this.source.value && saysTheSame(of.written, this.#written);
	}

	/** The name of a file: the programme, the edition or that it is internal, and the language. */
	get fileName(): string {
		const of = this.source.value;
		const what = of?.from === 'records' ? `internal-${of.figures.on}` : (this.edition ?? '');
		return ['report', this.documents.programme.id, what, this.language].filter(Boolean).join('-');
	}

	/** Ends all work, and stores what waits. */
	close(): void {
		clearTimeout(this.#resting);
		clearTimeout(this.#idle);
		this.saving.leave();
		for (const task of [this.source, this.preview, this.made]) task.cancel();
		this.#maker.close();
		this.#filer.close();
	}
}
