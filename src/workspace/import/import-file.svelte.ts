import type { Changes } from '#changes/compare-import.ts';
import type {
	Amendments,
	Context,
	Importer,
	DetectedReading,
	Outcome,
	Proposal,
	SourceFile
} from '#import/importer.ts';
import type { Reading, Recipe } from '#schemas/recipe.ts';
import { forNextFile } from '#import/columns/next-file.ts';
import { DecisionHistory } from './decision-history.svelte.ts';
import { noAmendments, recordPlaces } from './amendments.ts';
import { editsOf, noEdits, withEdits, withRewrites, type RecipeEdits } from './recipe-edits.ts';
import type { ChangesOnBase, Ground, ImportPorts } from './import-ports.ts';
import type { Base } from '#storage/base.ts';
import type { StepName } from './import-steps.ts';
import { LongTask } from '#state/long-task.svelte.ts';

/**
 * Decisions about the targets of columns. Another table leads to another proposal, to which these edits do
 * not apply.
 */
interface Mapping {
	table: string | null;
	edits: RecipeEdits;
	/** Questions that were checked and found right as they are. */
	agreed: readonly string[];
	/** The recipe to read the file with, null for none; left out: a saved one that fits. */
	recipe?: Recipe | null;
}

/** A failure as a value, for the task that needs what failed: the task says it. */
export const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

/**
 * One file being imported: the decisions made at each step, and their results. A later result depends on
 * every earlier choice.
 */
export class ImportFile {
	readonly name: string;
	readonly size: number;
	readonly reading = new DecisionHistory<Partial<Reading>>({});
	readonly mapping = new DecisionHistory<Mapping>({ table: null, edits: noEdits, agreed: [] });
	readonly amending = new DecisionHistory<{ places: string; amendments: Amendments }>({
		places: '',
		amendments: noAmendments
	});
	/** Whether the file is a full list. */
	readonly complete = new DecisionHistory(false);
	/** Rows that a person agreed to remove. */
	removalAgreed = $state.raw<Changes['leaving']>([]);
	/** Codes of the questions about the reading that were confirmed. */
	confirmed = $state.raw<readonly string[]>([]);
	readonly #looked = new LongTask<DetectedReading>();
	readonly #proposed = new LongTask<Proposal>();
	readonly #converted = new LongTask<Outcome>();
	readonly #compared = new LongTask<ChangesOnBase>();
	readonly #file: SourceFile;
	readonly #ports: ImportPorts;
	#importer: Importer | null = null;
	#recipes: Recipe[] | null = null;
	#accepted = $state.raw<Base | null>(null);

	constructor(file: SourceFile, ports: ImportPorts) {
		this.name = file.name;
		this.size = file.size;
		this.#file = file;
		this.#ports = ports;
	}

	get looked(): DetectedReading | null {
		return this.#looked.value;
	}
	get proposal(): Proposal | null {
		return this.#proposed.value;
	}
	get outcome(): Outcome | null {
		return this.#converted.value;
	}
	get changes(): ChangesOnBase | null {
		return this.#compared.value;
	}

	/** The decisions of a step, the last of which can be undone. */
	decisions(step: StepName): Pick<DecisionHistory<unknown>, 'made' | 'undo'> | null {
		if (step === 'reading') return this.reading;
		if (step === 'columns' || step === 'people') return this.mapping;
		if (step === 'problems') return this.amending;
		return step === 'changes' ? this.complete : null;
	}

	/** The task whose result a step shows. */
	task(step: StepName): LongTask<unknown> {
		if (step === 'file' || step === 'reading') return this.#looked;
		if (step === 'columns' || step === 'people') return this.#proposed;
		return step === 'problems' ? this.#converted : this.#compared;
	}

	/** The first task that is in progress, failed or was cancelled on the way to a step. */
	unfinishedTask(step: StepName): LongTask<unknown> | null {
		const way: LongTask<unknown>[] = [this.#looked, this.#proposed, this.#converted, this.#compared];
		const upTo = way.slice(0, way.indexOf(this.task(step)) + 1);
		return upTo.find(({ state }) => state !== 'done' && state !== 'resting') ?? null;
	}

	/** The recipe as proposed, with the changes made by hand. */
	get recipe(): Recipe | null {
		const { value } = this.#proposed;
		return value && withEdits(value.recipe, this.mapping.current.edits);
	}

	/** The recipe with the corrections by rule, as it is kept. */
	get recipeToKeep(): Recipe | null {
		const { recipe } = this;
		return recipe && forNextFile(withRewrites(recipe, this.amendments.rules));
	}

	/** The amendments of single records, as long as the records are in the same places. */
	get amendments(): Amendments {
		const { places, amendments } = this.amending.current;
		const { value } = this.#looked;
		return value && places === recordPlaces(value.reading) ? amendments : noAmendments;
	}

	/** Counts of the records by outcome, including those rejected because of the records on this device. */
	get counts() {
		const { value } = this.#converted;
		if (!value) return null;
		const { read, accepted, rejected, blank, skipped } = value;
		const fallen = this.#compared.value?.fallen.size ?? 0;
		return { read, accepted: accepted - fallen, rejected: rejected + fallen, blank, skipped };
	}

	/** Whether decisions were made that would be lost. */
	get hasDecisions(): boolean {
		return !this.accepted && this.reading.made + this.mapping.made + this.amending.made > 0;
	}

	get accepted(): boolean {
		return this.#accepted !== null;
	}

	/** The records that accepting this file led to; null before. */
	get acceptedAs(): Base | null {
		return this.#accepted;
	}

	read(choice: Partial<Reading>): void {
		// Read in another way, the file is in doubt in other places.
		this.confirmed = [];
		this.reading.choose({ ...this.reading.current, ...choice });
	}

	/** Sets the table that a line of the file belongs to; null: as proposed. */
	chooseTable(table: string | null): void {
		this.mapping.choose({ table, edits: noEdits, agreed: [] });
	}

	/** Reads the file with this recipe, or with none; undefined: with a saved one that fits. */
	chooseRecipe(recipe: Recipe | null | undefined): void {
		this.mapping.choose({
			table: null,
			edits: noEdits,
			agreed: [],
			...(recipe === undefined ? {} : { recipe })
		});
	}

	edit(recipe: Recipe): void {
		const { value } = this.#proposed;
		if (value) this.mapping.choose({ ...this.mapping.current, edits: editsOf(value.recipe, recipe) });
	}

	/** Confirms that something in doubt is right as it is. */
	agree(...to: string[]): void {
		const { agreed, ...rest } = this.mapping.current;
		this.mapping.choose({ ...rest, agreed: [...agreed, ...to] });
	}

	/** Says whether the row that begins on this line is a total. */
	sayTotal(line: number, total: boolean): void {
		const others = (this.reading.current.totals ?? []).filter((one) => one.line !== line);
		this.read({ totals: [...others, { line, total }] });
	}

	/** Confirms that the file is read right, where its reading is in doubt. */
	confirmReading(code: string): void {
		this.confirmed = [...this.confirmed, code];
	}

	amend(amendments: Amendments): void {
		const { value } = this.#looked;
		if (value) this.amending.choose({ places: recordPlaces(value.reading), amendments });
	}

	look(): Promise<DetectedReading | null> {
		const choices = this.reading.current;
		return this.#looked.ensure([choices], (_, signal) => this.#open().look(choices, signal));
	}

	async propose(): Promise<Proposal | null> {
		const looked = await this.look();
		if (!looked) return null;
		const ground = await this.#ports.home.ground().catch(asError);
		if (ground instanceof Error) return this.#proposed.ensure([ground], () => Promise.reject(ground));
		const { sessions } = ground;
		const { table, recipe: chosen } = this.mapping.current;
		const saved = (this.#recipes ??= [...this.#ports.home.recipes]);
		const recipes = chosen === undefined ? saved : chosen === null ? [] : [chosen];
		return this.#proposed.ensure([looked, table, chosen, sessions], async (onProgress, signal) => {
			const proposal = await this.#open().propose(
				looked.reading,
				{ recipes, table, sessions },
				onProgress,
				signal
			);
			const { recipe } = proposal;
			const name = (!proposal.reapplied && this.#ports.nameOf?.(recipe)) || recipe.name;
			return { ...proposal, recipe: { ...recipe, name: name.slice(0, 80) } };
		});
	}

	async convert(context: Context | Error): Promise<Outcome | null> {
		const proposal = await this.propose();
		if (!proposal) return null;
		if (context instanceof Error) return this.#converted.ensure([context], () => Promise.reject(context));
		const { programme: _programme, ...rest } = context;
		const { recipe, amendments } = this;
		const inputs = [proposal, this.mapping.current, this.amending.current, ...Object.values(rest)];
		return this.#converted.ensure(inputs, (onProgress, signal) =>
			this.#open().convert(recipe!, amendments, context, onProgress, signal)
		);
	}

	/**
	 * Compares the file, converted in the context of the records, with these records. Where there is no context, the reason becomes
	 * the fault of the step: no failure leaves it empty.
	 */
	async compare(context: Context | Error, { base, tables }: Ground): Promise<ChangesOnBase | null> {
		const outcome = await this.convert(context);
		if (!outcome || context instanceof Error) return null;
		const { recipe } = this;
		const complete = this.complete.current;
		const { country } = context;
		return this.#compared.ensure([outcome, complete, tables], async (onShare, signal) => {
			const comparing = { outcome, recipe: recipe!, country, current: tables, complete };
			return { ...(await this.#ports.compare(comparing, signal, onShare)), base };
		});
	}

	excerpt(records: number[]) {
		const { value } = this.#looked;
		return value ? this.#open().excerpt(value.reading, records) : Promise.resolve([]);
	}

	cancel(): void {
		for (const task of [this.#looked, this.#proposed, this.#converted, this.#compared]) task.cancel();
	}

	/** Whether the rows that would be removed were listed and agreed to, as they are now. */
	get mayRemove(): boolean {
		const { leaving } = this.#compared.value ?? { leaving: [] };
		return leaving.length === 0 || JSON.stringify(leaving) === JSON.stringify(this.removalAgreed);
	}

	/** Notes that the import is stored, so that leaving loses nothing; null where it was taken back. */
	markAccepted(as: Base | null): void {
		this.#accepted = as;
	}

	/** Releases what the importer has in memory; the next step opens the file again. */
	release(): void {
		this.#importer?.close();
		this.#importer = null;
	}

	close(): void {
		this.cancel();
		this.release();
	}

	#open(): Importer {
		return (this.#importer ??= this.#ports.open(this.#file));
	}
}
