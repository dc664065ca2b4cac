import type { Recipe } from '#schemas/recipe.ts';
import type { Amendments, ColumnProfile, Context, Outcome } from '../importer.ts';
import { hiddenBy } from '../profile.ts';
import type { RawRecord } from '../read/raw-record.ts';
import { Amended } from './corrections.ts';
import { RecordDraft } from './record-draft.ts';
import { evidentFields } from './unassigned-columns.ts';
import { columnField, type Field } from './field.ts';
import { fault } from './fault.ts';
import { needsOf } from './required-columns.ts';
import { PersonLinks } from './same-person.ts';
import { draftPlan, type Draftless, type ConversionPlan } from './conversion-plan.ts';
import { ProblemLog } from './problem-log.ts';
import type { Shape } from './shape.ts';
import { shapeOf } from './shape-of.ts';
import { AcceptedRows } from './accepted-rows.ts';

export interface Conversion {
	recipe: Recipe;
	profiles: readonly ColumnProfile[];
	amendments: Amendments;
	context: Context;
	sha256: string;
	/** Reads all records of the file from the beginning. */
	records: () => AsyncIterable<RawRecord[]>;
}

/**
 * Records to canonical rows. A record with any fault is left out whole. Where the recipe lacks what every row needs, nothing
 * is converted, but each record is still read and checked for what can be checked.
 */
export async function convert(conversion: Conversion): Promise<Outcome> {
	const { recipe, profiles, context } = conversion;
	const log = new ProblemLog();
	const plan = draftPlan(recipe, profiles, context);
	const needs = needsOf(plan);
	for (const problem of needs) log.add(problem);
	const made = needs.length > 0 ? null : fullPlan(plan, context);
	const shape = made ? await shapeOf(made, conversion.records) : checksOnly(plan, profiles);
	const sink = new AcceptedRows(plan.tables);
	const counts = await run(conversion, log, shape, sink, made?.people ?? null);
	const { read, accepted, rejected, blank, skipped } = counts;
	if (read !== accepted + rejected + blank + skipped)
		throw new Error(
			`invalid account: ${read} records read, ${accepted + rejected + blank + skipped} told of`
		);
	return {
		sha256: conversion.sha256,
		...counts,
		problems: log.problems,
		counts: log.counts,
		tables: sink.finish(),
		links: made?.people.links ?? new Map<string, string>()
	};
}

async function run(
	{ records, amendments, recipe, profiles }: Conversion,
	log: ProblemLog,
	shape: Shape,
	sink: AcceptedRows,
	people: PersonLinks | null
): Promise<Pick<Outcome, 'read' | 'accepted' | 'rejected' | 'blank' | 'skipped'>> {
	const counts = { read: 0, accepted: 0, rejected: 0, blank: 0, skipped: 0 };
	const amended = new Amended(amendments);
	const draft = new RecordDraft(recipe.reading.sheet, hiddenIn(profiles));
	for await (const batch of records())
		for (const raw of batch) {
			counts.read += 1;
			draft.begin(amended.entry(raw));
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
			if (raw.kind === 'blank') counts.blank += 1;
			else if (raw.kind === 'total' || skipped) counts.skipped += 1;
			else {
				if (!draft.broken) {
					const later = shape(draft);
					if (later !== undefined) await later;
				}
				if (!draft.broken && sink.isNew(draft)) {
					counts.accepted += 1;
					sink.take(draft);
					people?.keep(draft.links);
				} else counts.rejected += 1;
			}
			for (const problem of draft.problems) log.add(problem);
		}
	return counts;
}

function fullPlan(plan: Draftless, context: Context): ConversionPlan {
	const none = () => Promise.reject(new Error('missing key: no id can be made'));
	const pseudonyms = context.pseudonyms;
	return {
		...plan,
		people: new PersonLinks(pseudonyms ?? { idOf: none, linkOf: none }, context.links),
		derived: pseudonyms === null ? none : (purpose, text) => pseudonyms.derivedId(purpose, text)
	};
}

/** Nothing is made, but mapped columns of tables are read, and the others for what they evidently hold. */
function checksOnly(plan: Draftless, profiles: readonly ColumnProfile[]): Shape {
	const mapped = [...plan.sources.values()].flatMap((source): Field[] => {
		const [table = '', name = ''] = source.target.split('.');
		const column = plan.tables.get(table)?.columns[name];
		// The tool's own id of a response is not kept, only what is made from it.
		const kept = plan.recipe.shape === 'rows' || name !== 'response_id';
		return column === undefined || source.index === null || !kept ? [] : [columnField(source, column)];
	});
	const fields = [...mapped, ...evidentFields(plan.recipe, profiles)];
	return (draft) => {
		for (const field of fields) field.take(draft);
		return undefined;
	};
}

const placeOf = (index: number, profiles: readonly ColumnProfile[]) => ({
	index,
	name: profiles[index]?.name ?? String(index + 1)
});

function hiddenIn(profiles: readonly ColumnProfile[]): Map<number, string> {
	return new Map(
		profiles.flatMap((profile) => {
			const label = hiddenBy(profile);
			return label === null ? [] : [[profile.index, label] as const];
		})
	);
}
