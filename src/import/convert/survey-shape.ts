import { characteristicsOfBearer } from '#schemas/characteristics-of.ts';
import type { RecordConverter, RecordDraft } from './record-draft.ts';
import { answerCell, type Item } from './answer-cell.ts';
import { inferUnticked, parseTicked } from './multiple-choice.ts';
import { fault } from './cell-fault.ts';
import { canonicalCell } from './parse-cell.ts';
import { Field, columnField } from './field.ts';
import { identitiesIn, knowsPeople } from './identities.ts';
import { onlyWave } from './required-columns.ts';
import type { ConversionPlan } from './conversion-plan.ts';
import { textOf, type ValueSource } from './value-source.ts';

interface Answer {
	code: string;
	scale: string | null;
	/** `4,` or `,skipped`: the last two cells of the row. */
	cells: string;
}

/** One record is one response, one column is one item. It gives one row for each item. */
export function surveyShape(plan: ConversionPlan): RecordConverter {
	const { sources, context, recipe } = plan;
	const items = new Map(
		context.programme.instruments.flatMap(({ items: all }) => all.map((item) => [item.item_code, item]))
	);
	const instrument = instrumentsOf(plan);
	const columns = plan.tables.get('survey_response')!.columns;
	const field = (name: string): Field | null => {
		const source = sources.get(`survey_response.${name}`);
		return source ? columnField(source, columns[name]!) : null;
	};
	const day = dayField(plan);
	const wave = field('wave');
	const participant = field('participant_id');
	const session = field('session_id');
	/** What somebody answered about themselves in words that nobody knows costs that answer, not the form. */
	const optional = (name: string): Field | null => {
		const source = sources.get(`survey_response.${name}`);
		const column = columns[name]!;
		return source ? columnField(source, column, column.nullable ? '' : null) : null;
	};
	const characteristics = characteristicsOfBearer(context.programme, 'answer').map(({ code }) =>
		optional(code)
	);
	const own = sources.get('survey_response.response_id');
	const fixedWave = onlyWave(plan) ?? '';
	const dayOfWave = new Map(context.programme.waves.map(({ code, on }) => [code, on] as const));
	const readers = [...sources.values()].flatMap((source) =>
		answerReader(source, items).map((read) => ({ wave: source.wave ?? null, read }))
	);
	/** Where several waves stand side by side, a line is one response in each; what names no wave belongs to the wave of the line. */
	const parts = [...new Set(readers.map(({ wave: of }) => of))].map((of) => ({
		of,
		answers: readers.filter((reader) => reader.wave === of).map(({ read }) => read)
	}));
	const mapped = recipe.columns.filter(({ target }) => target !== null).map(({ index }) => index);
	const occurrences = new Map<string, number>();

	async function personOf(draft: RecordDraft): Promise<string> {
		if (participant !== null) return participant.take(draft);
		if (!knowsPeople(sources)) return '';
		const identities = identitiesIn(sources, draft.entry.cells);
		return identities.length > 0 ? ((await plan.people.find(identities, draft)) ?? '') : '';
	}

	/** Only where the file names people, and the form is kept. */
	const isUnnamed = (person: string): boolean =>
		person === '' && participant === null && knowsPeople(sources);

	/**
	 * What identifies a response: the tool's id for it, otherwise the person, wave and session, otherwise all
	 * its answers.
	 */
	function identityOf(draft: RecordDraft, person: string, where: string, on: string): string {
		const id = own === undefined ? '' : textOf(own, draft.entry.cells).trim();
		if (id !== '') return `own\0${where}\0${on}\0${id}`;
		if (person !== '') return `person\0${where}\0${person}`;
		const content = mapped.map((index) => draft.entry.cells[index] ?? '').join('\0');
		const occurrence = (occurrences.get(content) ?? 0) + 1;
		occurrences.set(content, occurrence);
		return `content\0${where}\0${content}\0${occurrence}`;
	}

	return async (draft) => {
		const lineWave = wave === null ? fixedWave : wave.take(draft);
		const given = day?.take(draft);
		const inSession = session?.take(draft) ?? '';
		const known = characteristics.map((one) => one?.take(draft) ?? '');
		const person = await personOf(draft);
		const responses = parts.map(({ of, answers }) => ({
			at: of ?? lineWave,
			answers: inferUnticked(answers.flatMap((answer) => answer(draft)))
		}));
		if (draft.rejected) return;
		const last = known.length > 0 ? [known.join(',')] : [];
		if (isUnnamed(person)) draft.note({ code: 'anonymous-response', args: {} }, null, null, 'warn');
		for (const { at, answers } of responses) {
			const on = given ?? dayOfWave.get(at) ?? '';
			const where = [instrument, context.country ?? '', at, inSession].join('\0');
			const id = await plan.derived('response', identityOf(draft, person, where, on));
			// What all answers of a form share is put together once.
			const shared = [person, inSession, at, on].join(',');
			for (let i = 0; i < answers.length; i += 1) {
				const { code, cells } = answers[i]!;
				draft.addRow('survey_response', [id, code, shared, cells, ...last], i === 0);
			}
		}
	};
}

/** LimeSurvey writes this day for forms whose day it was told not to keep. */
const noDay = /^1980-01-01\b/;

function dayField({ sources, recipe, tables }: ConversionPlan): Field | null {
	const source = sources.get('survey_response.submitted_on');
	if (source === undefined) return null;
	const column = tables.get('survey_response')!.columns['submitted_on']!;
	if (recipe.source !== 'limesurvey') return columnField(source, column);
	return new Field(source, (text) =>
		noDay.test(text.trim()) ? fault('no-day-kept') : canonicalCell(column, text, source.writing, source.code)
	);
}

/** The instruments that the items belong to: two of them may number their responses alike. */
function instrumentsOf({ recipe, context }: ConversionPlan): string {
	const codes = new Set(
		recipe.columns.flatMap(({ target }) => (target === null ? [] : [target.slice(target.indexOf('.') + 1)]))
	);
	return context.programme.instruments
		.filter(({ items }) =>
			items.some(({ item_code, scale_code }) => codes.has(item_code) || codes.has(scale_code ?? ''))
		)
		.map(({ id }) => id)
		.join(' ');
}

/** Reads the answers of one column: one, or those of a whole multiple-choice scale. */
function answerReader(
	source: ValueSource,
	items: ReadonlyMap<string, Item>
): ((draft: RecordDraft) => Answer | Answer[])[] {
	const [kind, code] = [
		source.target.slice(0, source.target.indexOf('.')),
		source.target.slice(source.target.indexOf('.') + 1)
	];
	if (kind === 'item') {
		const item = items.get(code);
		if (item === undefined) throw new Error(`unknown item: "${code}" has no question in this programme`);
		const field = new Field(source, (text) => answerCell(item, text, source), true, ',skipped');
		const scale = item.min_v === 0 && item.max_v === 1 ? item.scale_code : null;
		return [
			(draft) => {
				const told = draft.problems.length;
				const cells = field.take(draft);
				// A cell with something else in it is not an empty tick box.
				return { code, scale: draft.problems.length > told ? null : scale, cells };
			}
		];
	}
	if (kind !== 'choices') return [];
	const scale = [...items.values()].filter(({ scale_code }) => scale_code === code);
	if (scale.length === 0) throw new Error(`unknown scale: "${code}" has no items in this programme`);
	return [(draft) => choiceAnswers(draft, source, scale)];
}

function choiceAnswers(draft: RecordDraft, source: ValueSource, scale: Item[]): Answer[] {
	const text = textOf(source, draft.entry.cells);
	const { ticked, unknown } = parseTicked(text, source.code);
	for (const part of unknown) draft.note(fault('unknown-choice'), source, part, 'warn');
	const none = ticked === null ? ',skipped' : '0,';
	return scale.map(({ item_code }) => ({
		code: item_code,
		scale: null,
		cells: ticked?.includes(item_code) ? '1,' : none
	}));
}
