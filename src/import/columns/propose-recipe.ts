import type { Programme } from '#schemas/programme.ts';
import type { Reading, Recipe, RecipeColumn } from '#schemas/recipe.ts';
import type { ColumnProfile, Context, DetectedReading, Proposal } from '../importer.ts';
import type { MeetingReport } from '../meeting/meeting-report.ts';
import { assignTargets, minConfidence, type Candidate } from './target-candidate.ts';
import { attendanceList, labelsOfKinds, presentUnlessSaid } from './attendance-list.ts';
import { columnProblems } from './column-problems.ts';
import { surveyConstants } from './recipe-constants.ts';
import { itemColumns } from './item-columns.ts';
import { moduleColumns } from './course-modules.ts';
import { listedNames } from './listed-names.ts';
import { isPersonId, personColumn, screenedTarget } from './person-columns.ts';
import { isListOfTies, restOfTies, tieSigns } from './tie-columns.ts';
import { plain } from './normalise-header.ts';
import { fittingRecipe, unsetColumn } from './fit-recipe.ts';
import { labelsOfDays } from './codes-as-days.ts';
import { detectForm, type FileForm } from './file-form.ts';
import { recipeSessions, sessionHeadings, type SessionHeading } from './session-headings.ts';
import { withKnownSessions } from './known-sessions.ts';
import { proposeMeeting } from './meeting-recipe.ts';
import { detectTool } from './detect-tool.ts';
import { codeOf } from './match-codes.ts';
import { isSessionTarget } from './session-target.ts';
import { reapply } from './reapply-recipe.ts';
import { tableColumn } from './table-columns.ts';
import { waveColumn, wavesSideBySide } from './wave-columns.ts';
import { useColumn } from './use-columns.ts';
import { toolColumn } from './tool-columns.ts';
import { tablesOf } from './vocabulary-of.ts';

/** A file after profiling, and what is known beforehand. */
export interface ProposalInput {
	header: readonly string[];
	profiles: readonly ColumnProfile[];
	reading: Reading;
	/** Name of the file: it may name the wave or the type of session, and is not stored. */
	file: string;
	programme: Programme;
	recipes: readonly Recipe[];
	/** The table that a person chose. */
	table: string | null;
	/** The meeting whose report the file is, if it is one. */
	meeting?: MeetingReport | null;
	/** What lines of the sheet say of its marks. */
	legend?: DetectedReading['legend'];
	/** Sessions that are there already, of the importing country. */
	sessions?: Context['sessions'];
}

export type Proposed = Pick<Proposal, 'recipe' | 'matches' | 'differences' | 'problems' | 'reapplied'>;

/**
 * A recipe for a file: the saved one with the same header, or the most likely one. No two columns share a
 * target.
 */
export function proposeRecipe(wanted: ProposalInput): Proposed {
	const { header, recipes, programme, table } = wanted;
	const saved = table === null ? fittingRecipe(header, recipes, programme.id) : null;
	if (wanted.meeting && (table === null || table === 'attendance'))
		return proposeMeeting(wanted, wanted.meeting, saved);
	return saved === null ? proposeNew(wanted) : reapply(wanted, saved, proposeNew(wanted));
}

function proposeNew(wanted: ProposalInput): Proposed {
	const { header, profiles, reading, file, programme, table } = wanted;
	const source = detectTool(header);
	const found = itemColumns(header, profiles, programme);
	const waveOf = wavesSideBySide(header, found, programme);
	const items = found.map((one) => (waveOf.has(one.index) ? { ...one, wave: waveOf.get(one.index)! } : one));
	const headings = sessionHeadings(header, profiles, programme);
	const numbered = moduleColumns(header, profiles, programme);
	const isModule = ({ index }: { index: number }) => numbered.some((one) => one.index === index);
	// Headings that number nothing but modules are modules; beside "Session 1", a "Lesson 2" is an event.
	const areModules = headings.every((one) => one.number !== undefined && isModule(one));
	const sessions = areModules ? [] : withKnownSessions(headings, wanted.sessions ?? []);
	const modules = numbered.filter((one) =>
		sessions.every(({ index, number }) => number === undefined || index !== one.index)
	);
	const known = profiles.flatMap((profile) => personColumn(profile) ?? []);
	const people = known.length > 0 ? known : listedNames(profiles, sessions, programme);
	const ties = tieSigns(profiles);
	const areTies = ties !== null && isListOfTies(ties, profiles, programme);
	const detected = detectForm(
		header,
		profiles,
		{ items, sessions: sessions.length, modules, people, source, ties: areTies },
		table,
		programme
	);
	const mayBeList = !areTies && sessions.length === 0 && modules.length === 0 && items.length === 0;
	const wantsList = table === 'attendance';
	const list =
		mayBeList && (table === null || wantsList)
			? attendanceList({ header, profiles, people, file, programme, detected, wanted: wantsList })
			: null;
	const form: FileForm = list === null ? detected : { shape: 'rows', table: 'attendance' };
	const own = toolColumns(header, profiles, source, form);
	const uses = new Map(
		header.flatMap((text, index) => {
			const use = useColumn(profiles[index]!, source, plain(ownName(text)));
			return use === null ? [] : [[index, use] as const];
		})
	);
	const candidates = [
		...own.candidates,
		...(list?.candidates ?? []),
		...ofForm(form, { items, sessions, modules, people, ends: ties?.ends ?? [] }, wanted).filter(
			({ target }) => list === null || target !== 'attendance.session_id'
		)
	].filter(({ index, by }) => by === 'tool' || !own.taken.has(index));
	const { chosen, rivals } = assignTargets([
		...candidates.map((one) => asIdentity(one, profiles[one.index]!)),
		...[...uses.values()].map(({ candidate }) => candidate)
	]);
	const targets = new Map(chosen.map(({ index, target }) => [index, target]));
	const { constants, waves } =
		form.shape === 'survey' && waveOf.size === 0
			? surveyConstants([...targets.values()], file, programme)
			: { constants: list === null ? [] : presentUnlessSaid(list), waves: [] };
	const explained = form.shape === 'attendance' ? legendLabels(wanted.legend ?? [], programme) : [];
	const recipe: Recipe = {
		format: 1,
		programme: programme.id,
		name: nameOf(source, form, constants),
		source: isOurs(form, chosen) ? 'tidemark' : source,
		...form,
		reading,
		columns: header.map((name, index) => {
			const target = targets.get(index) ?? null;
			const labels = target?.startsWith('use.')
				? uses.get(index)!.labels
				: isSessionTarget(target)
					? explained
					: list !== null && target === 'session.session_type'
						? labelsOfKinds(target, profiles[index]!, programme)
						: labelsOfDays(target, profiles[index]!, programme);
			const wave = target?.startsWith('item.') ? waveOf.get(index) : undefined;
			return { ...unsetColumn(index, name, target), labels, ...(wave === undefined ? {} : { wave }) };
		}),
		constants,
		sessions: form.shape === 'attendance' ? recipeSessions(sessions, file, programme, profiles) : [],
		strangers: 'reject'
	};
	/** Columns that are named like a target which their values are nothing of. */
	const unfit = candidates.filter(
		({ confidence, by, target }) =>
			confidence < minConfidence &&
			(by === 'name' || by === 'code') &&
			!chosen.some((one) => one.target === target)
	);
	const sheetSessions = form.shape === 'attendance' ? sessions : [];
	return {
		recipe,
		matches: chosen.map(({ index, confidence, by }) => ({ index, confidence, by })),
		differences: [],
		reapplied: false,
		problems: columnProblems(
			recipe,
			profiles,
			{ rivals, waves, sessions: sheetSessions, unfit, legend: explained, isList: list !== null },
			programme
		)
	};
}

/** The marks that the sheet itself explains, with the status that each stands for; one whose meaning is unknown is asked about. */
const legendLabels = (legend: DetectedReading['legend'], programme: Programme): RecipeColumn['labels'] =>
	legend.flatMap(([text, meaning]) => {
		const code = codeOf('attendance.status', meaning, [], programme);
		return code === null || code === '' ? [] : [{ text, code }];
	});

/** A table with the product's own column names throughout. */
const isOurs = ({ shape, table }: FileForm, chosen: readonly Candidate[]) =>
	shape === 'rows' && table !== null && chosen.length > 1 && chosen.every(({ by }) => by === 'exact');

/**
 * The name that a tool gives its own column: the upper of two rows, except that Qualtrics used to write "V1"
 * above it.
 */
function ownName(header: string): string {
	const [upper, lower] = header.split(' / ');
	return lower !== undefined && /^V\d{1,3}$/.test(upper!) ? lower : upper!;
}

/** The columns that a tool adds to the answers: `taken` are all of them, `candidates` those with a target. */
function toolColumns(
	header: readonly string[],
	profiles: readonly ColumnProfile[],
	source: Recipe['source'],
	{ shape }: FileForm
): { candidates: Candidate[]; taken: Set<number> } {
	const taken = new Set<number>();
	const candidates = header.flatMap((text, index): Candidate[] => {
		// Beside the tool's own `_status` a `status` is a question of the form.
		if (header.includes(`_${text.trim()}`)) return [];
		const name = text.trim() === '#' ? '#' : plain(ownName(text));
		const target = toolColumn(source, name);
		if (target === undefined) return [];
		taken.add(index);
		const fits =
			target !== null &&
			profiles[index]!.kind !== 'empty' &&
			(shape === 'survey' || target.startsWith('identity.'));
		return fits ? [{ index, target, confidence: 0.99, by: 'tool' }] : [];
	});
	return { candidates, taken };
}

const asIdentity = (candidate: Candidate, profile: ColumnProfile): Candidate => ({
	...candidate,
	target: screenedTarget(candidate.target, profile)
});

/** The candidates that a shape can use. */
function ofForm(
	{ shape, table }: FileForm,
	signs: {
		items: Candidate[];
		sessions: SessionHeading[];
		modules: Candidate[];
		people: Candidate[];
		ends: Candidate[];
	},
	{ header, profiles, programme }: ProposalInput
): Candidate[] {
	const inTable = (name: string) => {
		const found = tablesOf(programme).find((one) => one.name === name)!;
		return header.flatMap(
			(text, index) => tableColumn(index, text, profiles[index]!, found, programme) ?? []
		);
	};
	const notItem = ({ target }: Candidate) => !/\.(item_code|value_num|missing_code)$/.test(target);
	switch (shape) {
		case 'survey': {
			const told = inTable('survey_response').filter(notItem);
			const said = told.some(
				({ target, confidence }) => target === 'survey_response.wave' && confidence >= minConfidence
			);
			const wave =
				said || signs.items.some((one) => one.wave)
					? null
					: waveColumn(profiles, signs.items, signs.people, programme);
			return [...signs.items, ...signs.people, ...told, ...(wave === null ? [] : [wave])];
		}
		case 'attendance':
			return [
				...signs.people,
				...inTable('person').filter(({ target }) => target === 'person.kind'),
				...signs.sessions.map(({ index }, i): Candidate => ({
					index,
					target: `session.${i + 1}`,
					confidence: 0.95,
					by: 'name'
				}))
			];
		case 'course':
			return [...signs.people, ...signs.modules];
		case 'rows':
			if (table === null) return [];
			if (table === 'connection')
				return withTies(signs.ends, inTable(table), restOfTies(profiles, indicesOf(signs.ends), programme));
			return [...inTable(table), ...(aboutPeople.has(table) ? signs.people : [])];
	}
}

const indicesOf = (all: readonly Candidate[]) => new Set(all.map(({ index }) => index));

/** Columns of people are nothing else, but for our own names of their ids. */
function withTies(ends: Candidate[], named: Candidate[], rest: Candidate[]): Candidate[] {
	const people = indicesOf(ends);
	return [...named.filter(({ index, target }) => !people.has(index) || isPersonId(target)), ...ends, ...rest];
}

/** Tables whose rows are about a person whom the file may name. */
const aboutPeople = new Set([
	'participant',
	'person',
	'attendance',
	'course_progress',
	'survey_response',
	'business'
]);

/** The recipe's name until a person gives it one. */
const nameOf = (
	source: Recipe['source'],
	{ shape, table }: FileForm,
	constants: Recipe['constants']
): string =>
	[source, shape === 'rows' ? (table ?? 'rows') : shape, ...constants.map(({ value }) => value)].join(' ');
