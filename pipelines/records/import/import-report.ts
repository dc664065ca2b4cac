import type { Changes } from '#changes/compare-import.ts';
import type { DetectedReading, Outcome, Proposal } from '#import/importer.ts';
import { problemText } from '#language/problem-text.ts';
import type { Translate } from '#language/translate.ts';
import { isIdentityTarget } from '#schemas/identity-target.ts';
import type { Problem } from '#schemas/problem.ts';
import type { Programme } from '#schemas/programme.ts';
import { takenOf, type Taken } from '../taken.ts';

/** All that was learned about one file. */
export interface ImportedFile {
	file: string;
	looked: DetectedReading;
	proposal: Proposal;
	outcome: Outcome;
	/** What it changes in the folder that it is read into; null where there is none. */
	changes: Changes | null;
}

/** What is taken of a file, by itself or into a folder: nothing while it lacks something as a whole. */
export const takenFrom = ({ outcome: { accepted, rejected, counts, tables } }: ImportedFile): Taken =>
	counts.some(({ severity }) => severity === 'block' || severity === 'question') || tables.size === 0
		? 'none'
		: takenOf({ accepted, rejected });

/**
 * The account of one import as JSON: how the file was read, the targets of its columns, the outcome of its
 * records.
 */
export function importReport(read: ImportedFile, t: Translate, programme: Programme): object {
	const { file, looked, proposal, outcome, changes } = read;
	const { reading } = proposal.recipe;
	const { accepted, rejected, blank, skipped } = outcome;
	const told = (problem: Problem) => {
		const { args: _, ...place } = problem;
		const { title, message, fix } = problemText(t, problem, programme);
		return { ...place, title, message, fix };
	};
	return {
		file,
		kind: looked.kind,
		sha256: looked.sha256,
		encoding: reading.encoding,
		delimiter: reading.delimiter,
		quote: reading.quote,
		sheet: reading.sheet,
		sheets: looked.sheets,
		headerLine: reading.headerLine,
		headerRows: reading.headerRows,
		reasons: looked.reasons,
		source: proposal.recipe.source,
		shape: proposal.recipe.shape,
		table: proposal.recipe.table,
		columns: proposal.recipe.columns.map(({ index, name, target }) => {
			const profile = proposal.profiles[index];
			return {
				index,
				name,
				target,
				identifier: profile?.identifying ?? null,
				confidence: proposal.matches.find((match) => match.index === index)?.confidence ?? 0,
				kind: profile?.kind ?? 'empty'
			};
		}),
		constants: proposal.recipe.constants,
		differences: proposal.differences,
		read: outcome.read,
		accepted,
		rejected,
		blank,
		skipped,
		taken: takenFrom(read),
		changes: changes === null ? null : changes.tables,
		rows: Object.fromEntries([...outcome.tables].map(([name, { rows }]) => [name, rows])),
		counts: outcome.counts,
		problems: [
			...looked.problems,
			...proposal.problems,
			...personalColumns(proposal),
			...outcome.problems
		].map(told)
	};
}

/** Columns that identify people and are not yet set to become a pseudonym: a command cannot ask. */
function personalColumns({ recipe, profiles }: Proposal): Problem[] {
	return profiles.flatMap(({ index, name, identifying }) => {
		const target = recipe.columns[index]?.target ?? null;
		const told = identifying?.level === 'direct' || identifying?.level === 'asked';
		if (!told || isIdentityTarget(target) || (target !== null && identifying.kind === 'local_id')) return [];
		return {
			code: 'personal-column',
			severity: 'question',
			sheet: recipe.reading.sheet,
			line: null,
			record: null,
			columnIndex: index,
			column: name,
			value: null,
			args: {}
		};
	});
}
