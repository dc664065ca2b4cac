import type { Changes } from '#changes/compare.ts';
import type { Context, DetectedReading, Outcome, Proposal, SourceFile } from '#import/importer.ts';
import type { Pseudonyms } from '#privacy/pseudonyms.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ImportFile } from './import-file.svelte.ts';
import { openQuestions, untreated, type OpenQuestion } from './open-items.ts';
import { ImportQueue } from './queue.svelte.ts';
import type { Earlier, Home, Ports } from './ports.ts';
import { isAfter, stepBefore, type StepName } from './steps.ts';
import { LatestOnly } from '#state/latest-only.ts';
import { LongTask } from '#state/long-task.svelte.ts';

/** The key of this visit. */
export interface VisitKey {
	keyId: string;
	/** Pseudonyms for people of one country, whose rules say how a phone or a number is written. */
	pseudonyms: (country: string | null) => Promise<Pseudonyms>;
}

/** The way of one or more files from a partner's disk to accepted records, in steps that can be taken again. */
export class ImportJourney {
	#step = $state<StepName>('file');
	#country = $state<string | null>(null);
	#key = $state.raw<VisitKey | null>(null);
	#busy = $state(false);
	/** Made anew when the key or the country changes, and only then: what was made with the same ones stays. */
	#pseudonyms: Pseudonyms | null = null;
	readonly queue: ImportQueue;
	readonly #accepting = new LongTask<true>();
	readonly #latest = new LatestOnly();
	readonly #ports: Ports;

	constructor(ports: Ports) {
		this.#ports = ports;
		this.queue = new ImportQueue(ports, () => this.#step !== 'file');
		const { countries } = ports.programme;
		if (countries.length === 1) this.#country = countries[0]!.code;
	}

	get programme() {
		return this.#ports.programme;
	}
	get home(): Home {
		return this.#ports.home;
	}
	/** The file on its way; null before there is one. */
	get file(): ImportFile | null {
		return this.queue.current;
	}
	get step(): StepName {
		return this.#step;
	}
	get country(): string | null {
		return this.#country;
	}
	get keyId(): string | null {
		return this.#key?.keyId ?? null;
	}
	/** Whether what the step shows is being worked out. */
	get busy(): boolean {
		return this.#busy;
	}
	get looked(): DetectedReading | null {
		return this.file?.looked ?? null;
	}
	get proposal(): Proposal | null {
		return this.file?.proposal ?? null;
	}
	get recipe(): Recipe | null {
		return this.file?.recipe ?? null;
	}
	get outcome(): Outcome | null {
		return this.file?.outcome ?? null;
	}
	get changes(): Changes | null {
		return this.file?.changes ?? null;
	}
	/** The acceptance of the current file. */
	get accepting(): LongTask<true> {
		return this.#accepting;
	}

	/** Whether an import that stands was made from the same bytes. */
	earlier(file: ImportFile): Earlier | null {
		const sha256 = file.looked?.sha256;
		return this.home.earlier.find((one) => one.sha256 === sha256) ?? null;
	}

	/** What has to be said before the records of the current file can be made. */
	get questions(): OpenQuestion[] {
		const { proposal, recipe } = this;
		if (!proposal || !recipe) return [];
		const agreed = this.file!.mapping.current.agreed;
		return openQuestions(this.programme, proposal, recipe, agreed);
	}

	/** Columns that tell who somebody is and would be kept as they are. */
	get untreated(): number[] {
		const { proposal, recipe } = this;
		return proposal && recipe ? untreated(proposal.profiles, recipe) : [];
	}

	/** Whether people of the file need a pseudonym. */
	get needsKey(): boolean {
		return this.recipe?.columns.some(({ target }) => target?.startsWith('identity.')) ?? false;
	}

	/** The last step that can be gone to now; each needs what those before it settle. */
	get furthest(): StepName {
		if (!this.file?.looked || this.#country === null) return 'file';
		if (!this.proposal || this.questions.length > 0) return 'columns';
		if (this.untreated.length > 0 || (this.needsKey && !this.#key)) return 'people';
		return 'changes';
	}

	/** Whether leaving would lose what somebody did. */
	get unaccepted(): boolean {
		return (
			this.queue.files.some((file) => !file.accepted && (file.touched || file === this.file)) &&
			this.#step !== 'file'
		);
	}

	/** Takes files in and finds out what each is. */
	add(files: SourceFile[]): Promise<void> {
		return this.queue.add(files);
	}

	begin(file: ImportFile): void {
		this.queue.take(file);
		this.#accepting.reset();
		this.go('reading');
	}

	/** Goes to a step, or to the last before it that can be gone to; its result is worked out on the way. */
	go(step: StepName): void {
		const { furthest } = this;
		this.#step = isAfter(step, furthest) ? furthest : step;
		void this.refresh();
	}

	back(): void {
		this.go(stepBefore(this.#step) ?? 'file');
	}

	/** Works out what the step at hand shows. Called after every decision; what is there already is not made again. */
	async refresh(): Promise<void> {
		const file = this.file;
		if (!file || file.accepted) return;
		const current = this.#latest.take();
		this.#busy = true;
		try {
			await this.#workOut(file, this.#step, current);
		} finally {
			if (current()) this.#busy = false;
		}
	}

	async #workOut(file: ImportFile, step: StepName, current: () => boolean): Promise<void> {
		if (step === 'file' || step === 'reading') {
			await file.look();
			return;
		}
		await file.propose();
		if (!current() || !isAfter(step, 'people') || isAfter(step, this.furthest)) return;
		const context = await this.#context();
		if (!current()) return;
		await (step === 'problems' ? file.convert(context) : file.compare(context));
	}

	async #context(): Promise<Context> {
		const builtOn = await this.home.context();
		const country = this.#country;
		this.#pseudonyms ??= (await this.#key?.pseudonyms(country)) ?? null;
		return { programme: this.programme, country, pseudonyms: this.#pseudonyms, ...builtOn };
	}

	chooseCountry(country: string): void {
		this.#country = country;
		this.#pseudonyms = null;
		void this.refresh();
	}

	useKey(key: VisitKey | null): void {
		this.#key = key;
		this.#pseudonyms = null;
		void this.refresh();
	}

	/** Ends the work under way; what was there before stays. */
	cancel(): void {
		this.#latest.take();
		this.#busy = false;
		this.file?.cancel();
	}

	/** Makes a decision about the current file and works out what follows from it. */
	decide(decision: (file: ImportFile) => void): void {
		if (!this.file || this.file.accepted) return;
		decision(this.file);
		void this.refresh();
	}

	/** What a step's last decision was is taken back. */
	undoDecision(step: StepName): void {
		this.decide((file) => file.decisions(step)?.undo());
	}

	/** Whether the changes on screen are those of the decisions made, and can be kept. */
	get acceptable(): boolean {
		const file = this.file;
		if (!file?.changes || file.accepted || this.#busy || this.#step !== 'changes') return false;
		return file.standing('changes') === null && !this.blocked && (file.counts?.accepted ?? 0) > 0;
	}

	/** Whether something keeps the whole file out. */
	get blocked(): boolean {
		return (
			this.outcome?.counts.some(({ severity }) => severity === 'block' || severity === 'question') ?? false
		);
	}

	/** Keeps the records of the current file. Pressed twice, it does it once. */
	async accept(): Promise<void> {
		const file = this.file;
		const { outcome, changes, recipe } = this;
		if (!file || !outcome || !changes || !recipe || !this.acceptable) return;
		const done = await this.#accepting.ensure([file, changes], async () => {
			const { sha256, links } = outcome;
			await this.home.accept({
				country: this.#country,
				tables: changes.next,
				links,
				recipe,
				source: { sha256, size: file.size },
				counts: file.counts!,
				changes: changes.tables,
				keyId: this.needsKey ? this.keyId : null
			});
			return true;
		});
		if (!done) return;
		file.keep(true);
		file.rest();
	}

	/** Takes the acceptance of the current file back; its decisions are still there. */
	async takeBack(): Promise<void> {
		const file = this.file;
		if (!file?.accepted) return;
		await this.home.undo();
		this.#accepting.reset();
		file.keep(false);
		await this.refresh();
	}

	close(): void {
		this.#latest.take();
		this.queue.close();
	}
}
