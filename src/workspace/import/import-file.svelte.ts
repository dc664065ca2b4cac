import type { Changes } from '#changes/compare.ts';
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
import { DecisionHistory } from './decision-history.svelte.ts';
import { noAmendments, placesOf } from './amendments.ts';
import { editsOf, noEdits, withEdits, type Edits } from './recipe-edits.ts';
import type { OpenQuestion } from './open-items.ts';
import type { Ports } from './ports.ts';
import type { StepName } from './steps.ts';
import { LongTask } from '#state/long-task.svelte.ts';

/** What somebody decided about where columns go. Another table asks for another proposal, and edits belong to that. */
interface Mapping {
	table: string | null;
	edits: Edits;
	/** What somebody looked at and found right as it is. */
	agreed: readonly string[];
}

/** One file on its way: what was decided at each step, and what came of it. A later result follows every earlier choice. */
export class ImportFile {
	readonly name: string;
	readonly size: number;
	readonly reading = new DecisionHistory<Partial<Reading>>({});
	readonly mapping = new DecisionHistory<Mapping>({ table: null, edits: noEdits, agreed: [] });
	readonly amending = new DecisionHistory<{ places: string; amendments: Amendments }>({
		places: '',
		amendments: noAmendments
	});
	/** Whether the file is the full list of what it tells of. */
	readonly complete = new DecisionHistory(false);
	readonly #looked = new LongTask<DetectedReading>();
	readonly #proposed = new LongTask<Proposal>();
	readonly #converted = new LongTask<Outcome>();
	readonly #compared = new LongTask<Changes>();
	readonly #file: SourceFile;
	readonly #ports: Ports;
	#importer: Importer | null = null;
	#recipes: Recipe[] | null = null;
	#accepted = $state(false);

	constructor(file: SourceFile, ports: Ports) {
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
	get changes(): Changes | null {
		return this.#compared.value;
	}

	/** The decisions that belong to a step, the last of which can be taken back. */
	decisions(step: StepName): Pick<DecisionHistory<unknown>, 'made' | 'undo'> | null {
		if (step === 'reading') return this.reading;
		if (step === 'columns' || step === 'people') return this.mapping;
		if (step === 'problems') return this.amending;
		return step === 'changes' ? this.complete : null;
	}

	/** The work that a step shows the result of. */
	stage(step: StepName): LongTask<unknown> {
		if (step === 'file' || step === 'reading') return this.#looked;
		if (step === 'columns' || step === 'people') return this.#proposed;
		return step === 'problems' ? this.#converted : this.#compared;
	}

	/** The first stage that is at work, failed or was stopped on the way to a step. */
	standing(step: StepName): LongTask<unknown> | null {
		const way: LongTask<unknown>[] = [this.#looked, this.#proposed, this.#converted, this.#compared];
		const upTo = way.slice(0, way.indexOf(this.stage(step)) + 1);
		return upTo.find(({ standing }) => standing !== 'done' && standing !== 'resting') ?? null;
	}

	/** The recipe as proposed, with what was changed by hand. */
	get recipe(): Recipe | null {
		const { value } = this.#proposed;
		return value && withEdits(value.recipe, this.mapping.current.edits);
	}

	/** What was decided about single records, as far as they stand where they stood. */
	get amendments(): Amendments {
		const { places, amendments } = this.amending.current;
		const { value } = this.#looked;
		return value && places === placesOf(value.reading) ? amendments : noAmendments;
	}

	/** What became of the records, also of those that fall for what the records here say of them. */
	get counts() {
		const { value } = this.#converted;
		if (!value) return null;
		const { read, accepted, rejected, blank, skipped } = value;
		const fallen = this.#compared.value?.fallen.size ?? 0;
		return { read, accepted: accepted - fallen, rejected: rejected + fallen, blank, skipped };
	}

	/** Whether anything was decided that would be lost. */
	get touched(): boolean {
		return !this.#accepted && this.reading.made + this.mapping.made + this.amending.made > 0;
	}

	get accepted(): boolean {
		return this.#accepted;
	}

	read(choice: Partial<Reading>): void {
		this.reading.choose({ ...this.reading.current, ...choice });
	}

	/** Says which table a line of the file belongs to; null: as the file seems. */
	fill(table: string | null): void {
		this.mapping.choose({ table, edits: noEdits, agreed: [] });
	}

	edit(recipe: Recipe): void {
		const { value } = this.#proposed;
		if (value) this.mapping.choose({ ...this.mapping.current, edits: editsOf(value.recipe, recipe) });
	}

	/** Says that something in doubt is right as it is. */
	agree(to: OpenQuestion['of']): void {
		const { agreed, ...rest } = this.mapping.current;
		this.mapping.choose({ ...rest, agreed: [...agreed, to] });
	}

	amend(amendments: Amendments): void {
		const { value } = this.#looked;
		if (value) this.amending.choose({ places: placesOf(value.reading), amendments });
	}

	look(): Promise<DetectedReading | null> {
		const choices = this.reading.current;
		return this.#looked.ensure([choices], (_, signal) => this.#open().look(choices, signal));
	}

	async propose(): Promise<Proposal | null> {
		const looked = await this.look();
		if (!looked) return null;
		const { table } = this.mapping.current;
		const recipes = (this.#recipes ??= [...this.#ports.home.recipes]);
		return this.#proposed.ensure([looked, table], async (onProgress, signal) => {
			const proposal = await this.#open().propose(looked.reading, { recipes, table }, onProgress, signal);
			const { recipe } = proposal;
			const saved = recipes.some(({ name }) => name === recipe.name);
			const name = (!saved && this.#ports.nameOf?.(recipe)) || recipe.name;
			return { ...proposal, recipe: { ...recipe, name: name.slice(0, 80) } };
		});
	}

	async convert(context: Context): Promise<Outcome | null> {
		const proposal = await this.propose();
		if (!proposal) return null;
		const { programme: _programme, ...rest } = context;
		const { recipe, amendments } = this;
		const inputs = [proposal, this.mapping.current, this.amending.current, ...Object.values(rest)];
		return this.#converted.ensure(inputs, (onProgress, signal) =>
			this.#open().convert(recipe!, amendments, context, onProgress, signal)
		);
	}

	async compare(context: Context): Promise<Changes | null> {
		const outcome = await this.convert(context);
		if (!outcome) return null;
		const { recipe } = this;
		const complete = this.complete.current;
		const { country } = context;
		return this.#compared.ensure([outcome, complete, context.links], (onShare, signal) =>
			this.#ports.compare({ outcome, recipe: recipe!, country, complete }, signal, onShare)
		);
	}

	excerpt(records: number[]) {
		const { value } = this.#looked;
		return value ? this.#open().excerpt(value.reading, records) : Promise.resolve([]);
	}

	cancel(): void {
		for (const stage of [this.#looked, this.#proposed, this.#converted, this.#compared]) stage.cancel();
	}

	/** The import is kept; what was decided is no loss any more. */
	keep(accepted: boolean): void {
		this.#accepted = accepted;
	}

	/** Lets go of what the importer holds; the next step opens the file anew. */
	rest(): void {
		this.#importer?.close();
		this.#importer = null;
	}

	close(): void {
		this.cancel();
		this.rest();
	}

	#open(): Importer {
		return (this.#importer ??= this.#ports.open(this.#file));
	}
}
