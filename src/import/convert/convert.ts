import { isIdentityTarget } from '#schemas/identity-target.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { Amendments, ColumnProfile, Context, Outcome } from '../importer.ts';
import { masked } from '#privacy/masked.ts';
import { shownIn } from '../column-profile.ts';
import type { RawRecord } from '../read/raw-record.ts';
import { AmendedRecords } from './corrections.ts';
import { RecordDraft, type RecordConverter } from './record-draft.ts';
import { cutNumbers } from './cut-numbers.ts';
import { unassignedFields } from './unassigned-columns.ts';
import { columnWarnings } from './column-warnings.ts';
import { columnField, type Field } from './field.ts';
import { fault } from './cell-fault.ts';
import { blockingProblems } from './required-columns.ts';
import { PersonLinks } from './person-links.ts';
import { partialPlan, type PartialPlan, type ConversionPlan } from './conversion-plan.ts';
import { ProblemLog } from './problem-log.ts';
import { converterFor } from './record-converter.ts';
import { identitiesIn, nobodies } from './identities.ts';
import { screenedRecipe } from './screened-recipe.ts';
import { textOf } from './value-source.ts';
import { isDerivedBand } from '../columns/derived-columns.ts';
import { rowUse } from '../columns/row-use.ts';
import { withKnownEvents } from './event-list.ts';
import { withKnownProducts } from './product-list.ts';
import { AcceptedRows } from './accepted-rows.ts';

export interface Conversion {
	recipe: Recipe;
	profiles: readonly ColumnProfile[];
	amendments: Amendments;
	context: Context;
	sha256: string;
	/** How many records the file has. */
	count: number;
	/** Reads all records of the file from the start. */
	records: () => AsyncIterable<RawRecord[]>;
}

/**
 * Converts records to canonical rows. A record with any fault is rejected as a whole. Where the recipe lacks
 * what every row needs, nothing is converted, but each record is still read and checked as far as possible.
 */
export async function convert(given: Conversion): Promise<Outcome> {
	const { profiles, context } = given;
	const recipe = screenedRecipe(given.recipe, profiles);
	const conversion = { ...given, recipe };
	const log = new ProblemLog();
	const plan = partialPlan(recipe, profiles, context);
	const blocking = blockingProblems(plan);
	for (const problem of [...blocking, ...columnWarnings(plan, profiles)]) log.add(problem);
	const complete = blocking.length > 0 ? null : fullPlan(plan, context);
	const converter = complete
		? await converterFor(complete, conversion.records, log)
		: checksOnly(plan, profiles);
	const accepted = new AcceptedRows(plan.tables, conversion.count);
	const counts = await run(conversion, log, converter, accepted, complete?.people ?? null, plan);
	const accounted = counts.accepted + counts.rejected + counts.blank + counts.skipped;
	if (counts.read !== accounted)
		throw new Error(`invalid account: ${counts.read} records read, ${accounted} told of`);
	const tables = accepted.finish();
	const events = tables.get('session');
	if (
		complete !== null &&
		events !== undefined &&
		recipe.shape === 'rows' &&
		!plan.sources.has('session.session_id')
	)
		tables.set('session', await withKnownEvents(events, complete, log));
	const products = tables.get('product');
	if (complete !== null && products !== undefined)
		tables.set('product', withKnownProducts(products, complete, log));
	return {
		sha256: conversion.sha256,
		...counts,
		problems: log.problems,
		counts: log.counts,
		tables,
		links: complete?.people.links ?? new Map<string, string>()
	};
}

async function run(
	{ records, amendments, recipe, profiles, context }: Conversion,
	log: ProblemLog,
	converter: RecordConverter,
	accepted: AcceptedRows,
	people: PersonLinks | null,
	plan: PartialPlan
): Promise<
	Pick<Outcome, 'read' | 'accepted' | 'rejected' | 'blank' | 'skipped'> & { stillNamed: Set<string> }
> {
	const noteCut = cutNumbers(plan);
	const noteNobody = nobodies(plan.sources);
	const counts = { read: 0, accepted: 0, rejected: 0, blank: 0, skipped: 0 };
	const stillNamed = new Set<string>();
	const amended = new AmendedRecords(amendments, recipe.columns);
	const unusedBy = rowUse(recipe, context.programme);
	const draft = new RecordDraft(recipe.reading.sheet, shownByIndex(profiles));

	/** Begins to convert a record into the draft; what it is instead where there is nothing to convert. */
	function begin(raw: RawRecord): 'blank' | 'skipped' | Promise<void> | undefined {
		draft.begin(amended.entry(raw), amended.isApart(raw));
		const skipped = amended.skips(raw);
		for (const { code, args, columnIndex, severity } of skipped ? [] : raw.fault) {
			const place = columnIndex === null ? null : placeOf(columnIndex, profiles);
			draft.note(
				fault(code, args),
				place,
				columnIndex === null ? null : (raw.cells[columnIndex] ?? null),
				severity
			);
		}
		if (raw.kind === 'blank') return 'blank';
		if (raw.kind === 'total' || skipped || isUnused(draft, unusedBy)) return 'skipped';
		noteCut(draft);
		if (!draft.rejected) noteNobody(draft);
		return draft.rejected ? undefined : converter(draft);
	}

	/** Whether the record that was converted is rejected. */
	function isRejected(instead: 'blank' | 'skipped' | null): boolean {
		counts.read += 1;
		// A repeated key is noted as a problem, too.
		const rejected = instead === null && (draft.rejected || !accepted.isNew(draft));
		for (const problem of draft.problems) log.add(problem);
		if (instead !== null) counts[instead] += 1;
		else if (rejected) counts.rejected += 1;
		else {
			counts.accepted += 1;
			accepted.add(draft);
			people?.keep(draft.links);
		}
		return rejected;
	}

	// One record after the other: a person whom an earlier record names is known to the next, and rows that live briefly cost little.
	for await (const batch of records())
		for (const raw of batch) {
			const begun = begin(raw);
			const instead = typeof begun === 'string' ? begun : null;
			if (instead === null && begun !== undefined) await begun;
			if (!isRejected(instead) || people === null) continue;
			const person = await personIn(plan.sources, draft, people);
			if (person !== null) stillNamed.add(person);
		}
	return { ...counts, stillNamed };
}

/** Whom a rejected record names: by an identity, or by one of our own ids. */
function personIn(
	sources: PartialPlan['sources'],
	draft: RecordDraft,
	people: PersonLinks
): Promise<string | null> {
	const identities = identitiesIn(sources, draft.entry.cells);
	if (identities.length > 0) return people.namedIn(identities);
	const own = [...sources.values()].find(({ target }) => /\.(participant_id|person_id)$/.test(target));
	return Promise.resolve(own === undefined ? null : textOf(own, draft.entry.cells).trim());
}

/** Whether a record may not be used. The names of people are not shown in the questions about columns: they are told of one by one. */
function isUnused(draft: RecordDraft, unusedBy: ReturnType<typeof rowUse>): boolean {
	const column = draft.rejected ? undefined : unusedBy(draft.entry.cells);
	if (column !== undefined && isIdentityTarget(column.target))
		draft.note(fault('test-person'), column, null, 'warn');
	return column !== undefined;
}

function fullPlan(plan: PartialPlan, context: Context): ConversionPlan {
	const rejectMissingKey = () => Promise.reject(new Error('missing key: no id can be made'));
	const pseudonyms = context.pseudonyms;
	return {
		...plan,
		people: new PersonLinks(
			pseudonyms ?? { idOf: rejectMissingKey, linkOf: rejectMissingKey },
			context.links
		),
		derived: pseudonyms === null ? rejectMissingKey : (purpose, text) => pseudonyms.derivedId(purpose, text)
	};
}

/**
 * Makes no rows: checks the mapped columns of tables, and the others by the kind of value they evidently
 * hold.
 */
function checksOnly(plan: PartialPlan, profiles: readonly ColumnProfile[]): RecordConverter {
	const mapped = [...plan.sources.values()].flatMap((source): Field[] => {
		const [table = '', name = ''] = source.target.split('.');
		const column = plan.tables.get(table)?.columns[name];
		// The tool's own response id is not stored, only the id derived from it.
		const kept = plan.recipe.shape === 'rows' || name !== 'response_id';
		// A band that follows from a day needs the day of enrolment beside it.
		const alone = kept && !isDerivedBand(source.target);
		return column === undefined || source.index === null || !alone ? [] : [columnField(source, column)];
	});
	const fields = [...mapped, ...unassignedFields(plan.recipe, profiles)];
	return (draft) => {
		for (const field of fields) field.take(draft);
		return undefined;
	};
}

const placeOf = (index: number, profiles: readonly ColumnProfile[]) => ({
	index,
	name: profiles[index]?.name ?? String(index + 1)
});

/** Where nothing is known of a column, a problem shows the value itself, masked. */
function shownByIndex(profiles: readonly ColumnProfile[]): Map<number, (text: string) => string> {
	return new Map(
		profiles.flatMap((profile) => {
			const shown = shownIn(profile);
			return shown === masked ? [] : [[profile.index, shown] as const];
		})
	);
}
