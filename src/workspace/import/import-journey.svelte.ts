import type { DetectedReading, Outcome, Proposal, SourceFile } from '#import/importer.ts';
import { namesPeople, needsKey } from '#import/needs-key.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Recipe } from '#schemas/recipe.ts';
import { FileAcceptance } from './file-acceptance.svelte.ts';
import { asError, type ImportFile } from './import-file.svelte.ts';
import { needsPeopleFirst } from './file-order.ts';
import { openQuestions, untreated, type OpenQuestion } from './open-questions.ts';
import { ImportOrigin } from './import-origin.svelte.ts';
import { ImportQueue } from './import-queue.svelte.ts';
import type { ChangesOnBase, EarlierImport, ImportPorts, RecordsHome, VisitKey } from './import-ports.ts';
import { isAfter, type StepName } from './import-steps.ts';
import { LatestOnly } from '#state/latest-only.ts';

/** The import of one or more files, from a partner's disk to accepted records, in steps that can be repeated. */
export class ImportJourney {
	#step = $state<StepName>('file');
	#busy = $state(false);
	#forgotten = $state(false);
	#unreadable = $state(false);
	readonly #origin: ImportOrigin;
	readonly queue: ImportQueue;
	readonly acceptance: FileAcceptance;
	readonly #latest = new LatestOnly();
	readonly #ports: ImportPorts;

	constructor(ports: ImportPorts) {
		this.#ports = ports;
		this.queue = new ImportQueue(ports, () => this.#step !== 'file');
		this.acceptance = new FileAcceptance(ports.home);
		this.#origin = new ImportOrigin(ports);
	}

	get programme() {
		return this.#ports.programme;
	}
	get home(): RecordsHome {
		return this.#ports.home;
	}
	/** The current file; null before there is one. */
	get file(): ImportFile | null {
		return this.queue.current;
	}
	get step(): StepName {
		return this.#step;
	}
	/** The country chosen here, or else that of the records. */
	get country(): string | null {
		return this.#origin.country;
	}
	/** Whether the result of the current step is being computed, whoever asked for it: files in the queue are looked at by themselves. */
	get busy(): boolean {
		return this.#busy || this.file?.unfinishedTask(this.#step)?.state === 'working';
	}
	/** Whether the records on this device could not be read when they were needed. */
	get unreadable(): boolean {
		return this.#unreadable;
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
	get changes(): ChangesOnBase | null {
		return this.file?.changes ?? null;
	}
	/** Everything that is wrong in the current file, by itself and beside the records; the latter once it is compared. */
	get problems(): Problem[] {
		const { outcome, changes, file } = this;
		const compared = !this.#busy && file?.unfinishedTask('changes') === null;
		return [...(outcome?.problems ?? []), ...(compared ? (changes?.problems ?? []) : [])];
	}
	/** The import of the same bytes that is still in the records, if there is one. */
	earlier(file: ImportFile): EarlierImport | null {
		const sha256 = file.looked?.sha256;
		return this.home.earlier.find((one) => one.sha256 === sha256) ?? null;
	}

	/** Message that says what is missing before the next step can be opened. */
	get held() {
		const { furthest } = this;
		const known = { file: this.country === null, columns: this.questions.length > 0 };
		// Nothing is missing but time: the file is still being read.
		if (this.busy && (furthest === 'file' || furthest === 'columns') && !known[furthest])
			return 'import.held-changes';
		if (furthest === 'people' && this.untreated.length === 0 && !this.namesPeople) return 'import.held-ids';
		const open = furthest === 'reading' && this.readingQuestions.length > 0;
		return open ? 'import.held-columns' : (`import.held-${furthest}` as const);
	}

	/** Questions about the reading of the current file that nobody has answered. */
	get readingQuestions(): Problem[] {
		const { looked, file } = this;
		return (looked?.problems ?? []).filter(
			({ severity, code }) => severity === 'question' && !file!.confirmed.includes(code)
		);
	}

	/** What has to be answered before the records of the current file can be made. */
	get questions(): OpenQuestion[] {
		return this.file ? this.questionsOf(this.file) : [];
	}

	/** What a file leaves open, as far as its columns show. */
	questionsOf({ proposal, recipe, mapping }: ImportFile): OpenQuestion[] {
		if (!proposal || !recipe) return [];
		return openQuestions(this.programme, proposal, recipe, mapping.current.agreed, this.country);
	}

	/** Whether a file is about participants that neither the records nor an earlier file have. */
	needsPeopleFirst(file: ImportFile): boolean {
		return !this.home.hasPeople && needsPeopleFirst(this.queue.files, file);
	}

	/** Columns that identify people and would be kept as they are. */
	get untreated(): number[] {
		const { proposal, recipe } = this;
		return proposal && recipe ? untreated(proposal.profiles, recipe) : [];
	}

	/** Whether a column says who somebody is; for other files, as lists of events, a key makes only ids of rows. */
	get namesPeople(): boolean {
		return this.recipe !== null && namesPeople(this.recipe);
	}

	/** Whether people or rows of the file need a pseudonym or an id that is made with the key. */
	get needsKey(): boolean {
		const { recipe, programme } = this;
		return recipe !== null && needsKey({ recipe, context: { programme } });
	}

	/** Id of the key of the records, where another one is open; with that, everybody would be counted again. */
	get otherKey(): string | null {
		return this.#origin.otherKey;
	}

	/** The last step that can be opened now; each needs the results of those before it. */
	get furthest(): StepName {
		if (!this.file?.looked || this.country === null) return 'file';
		if (this.readingQuestions.length > 0) return 'reading';
		if (!this.proposal || this.questions.length > 0) return 'columns';
		if (this.untreated.length > 0 || (this.needsKey && (this.#origin.keyId === null || this.otherKey)))
			return 'people';
		return 'changes';
	}

	/** Whether leaving would lose decisions. */
	get unaccepted(): boolean {
		const lost = (file: ImportFile) => !file.accepted && (file.hasDecisions || file === this.file);
		return this.#step !== 'file' && this.queue.files.some(lost);
	}

	/** Adds files and profiles each of them. */
	add(files: SourceFile[]): Promise<void> {
		this.#forgotten = false;
		return this.queue.add(files);
	}

	begin(file: ImportFile): void {
		this.queue.take(file);
		this.acceptance.reset();
		this.go('reading');
	}

	/** Goes to a step, or to the last one before it that can be opened; its result is computed on the way. */
	go(step: StepName): void {
		const { furthest } = this;
		this.#step = isAfter(step, furthest) ? furthest : step;
		void this.refresh();
	}

	/** Computes what the current step shows. Called after every decision; existing results are reused. */
	async refresh(): Promise<void> {
		const file = this.file;
		if (!file || file.accepted) return;
		const current = this.#latest.take();
		this.#busy = true;
		this.#unreadable = false;
		try {
			await this.#workOut(file, this.#step, current);
		} catch {
			// What goes wrong with the file is a fault of its tasks; this is what it is worked out on.
			if (current()) this.#unreadable = true;
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
		const ground = await this.home.ground();
		const context = await this.#origin.contextOf(ground).catch(asError);
		if (!current()) return;
		// Rules about several rows or columns reject rows too: what they find belongs to the problems.
		await file.compare(context, ground);
	}

	chooseCountry(country: string): void {
		this.#origin.chooseCountry(country);
		void this.refresh();
	}

	useKey(key: VisitKey | null): void {
		this.#origin.useKey(key);
		void this.refresh();
	}

	/** Cancels the work in progress; the previous result stays. */
	cancel(): void {
		this.#latest.take();
		this.#busy = false;
		this.file?.cancel();
	}

	/** Makes a decision about the current file and computes the consequences. */
	decide(decision: (file: ImportFile) => void): void {
		if (!this.file || this.file.accepted) return;
		decision(this.file);
		void this.refresh();
	}

	/** Undoes the last decision of a step. */
	undoDecision(step: StepName): void {
		this.decide((file) => file.decisions(step)?.undo());
	}

	/** Whether the changes on screen match the decisions made, and can be stored. */
	get acceptable(): boolean {
		const file = this.file;
		if (!file?.changes || file.accepted || this.#busy || this.#step !== 'changes') return false;
		if (this.home.newer || this.#unreadable) return false;
		return (
			file.unfinishedTask('changes') === null &&
			!this.blocked &&
			file.mayRemove &&
			(file.counts?.accepted ?? 0) > 0
		);
	}

	/** Whether a problem blocks the whole file. */
	get blocked(): boolean {
		return (
			this.outcome?.counts.some(({ severity }) => severity === 'block' || severity === 'question') ?? false
		);
	}

	/** Stores the records of the current file; where the records have changed, it is worked out anew instead. */
	async accept(): Promise<void> {
		if (!this.file || !this.acceptable) return;
		const keyId = this.needsKey ? this.#origin.keyId : null;
		const stale = await this.acceptance.accept(this.file, { country: this.country, keyId });
		if (stale?.deleted) this.forget();
		else if (stale) await this.follow();
	}

	/** Withdraws the acceptance of the current file; its decisions are kept. Throws where that cannot be done. */
	async withdraw(): Promise<void> {
		if (!this.file?.accepted) return;
		await this.acceptance.withdraw(this.file);
		await this.refresh();
	}

	/** Works the current file out anew, as another tab has changed the records. */
	async follow(): Promise<void> {
		if (this.file?.changes && !this.file.accepted) this.acceptance.move();
		await this.refresh();
	}

	/** Lets go of files, rows and comparisons, as everything was deleted in another tab. */
	forget(): void {
		this.cancel();
		this.acceptance.reset();
		this.queue.clear();
		this.home.release();
		this.#step = 'file';
		this.#forgotten = true;
	}

	/** Whether everything that was open here was let go, and nothing was opened since. */
	get forgotten(): boolean {
		return this.#forgotten;
	}

	close(): void {
		this.#latest.take();
		this.queue.close();
	}
}
