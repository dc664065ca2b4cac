import { expect, it } from 'vitest';
import { ColumnEvidence } from './column-evidence.ts';
import { findIdentifiers } from './find-identifiers.ts';
import { labelled, type Labelled } from './fixtures/labelled.ts';
import type { Identifying } from './identifying.ts';

const columns = labelled().map((column) => {
	const evidence = new ColumnEvidence(column.header);
	for (const value of column.values) evidence.add(value);
	return { ...column, verdict: evidence.identifying() };
});
type Judged = Labelled & { verdict: Identifying | null };

const stops = ({ verdict }: Judged) => verdict?.level === 'direct' || verdict?.level === 'asked';
const told = ({ what, header, verdict, values }: Judged) =>
	`${what} under "${header}", e.g. ${values.find((value) => value.trim() !== '')!.slice(0, 50)}: ${verdict ? `${verdict.level} ${verdict.kind}` : 'nothing'}`;
const share = (part: number, all: number) => `${part} of ${all} (${((100 * part) / all).toFixed(2)} %)`;

it('has at least 600 columns', () => {
	expect(columns.length).toBeGreaterThanOrEqual(600);
});

it('no column of structured identifiers goes unseen', () => {
	const structured = columns.filter(({ truth }) => truth && 'column' in truth && truth.structured);
	const found = structured.filter(stops);
	const direct = found.filter(({ verdict }) => verdict?.level === 'direct');
	console.info(
		`identifier columns found: ${share(found.length, structured.length)}, asked about ${found.length - direct.length}`
	);
	expect(structured.filter((column) => !stops(column)).map(told)).toEqual([]);
});

it('names and streets under a telling header are found', () => {
	const loose = columns.filter(({ truth }) => truth && 'column' in truth && !truth.structured);
	console.info(`columns of names and streets found: ${share(loose.filter(stops).length, loose.length)}`);
	expect(loose.filter((column) => !stops(column)).map(told)).toEqual([]);
});

it('at least 98 % of identifiers in free text are found, and their columns are flagged', () => {
	let all = 0;
	const missed: string[] = [];
	let wrong = 0;
	let clean = 0;
	for (const { truth, values, verdict } of columns) {
		if (!truth || !('inside' in truth)) continue;
		expect(verdict?.level).toBe('free-text');
		for (const [index, kind] of truth.inside.entries()) {
			const found = findIdentifiers(values[index]!);
			if (kind === null) {
				clean++;
				if (found.length > 0) wrong++;
			} else {
				all++;
				if (found.length === 0) missed.push(values[index]!);
			}
		}
	}
	console.info(
		`identifiers in free text found: ${share(all - missed.length, all)}; sentences falsely flagged: ${share(wrong, clean)}`
	);
	expect(missed.length / all, missed.join('\n')).toBeLessThanOrEqual(0.02);
});

it('numbers that only a person can tell are asked about, all of them, and none is taken for an identifier', () => {
	const open = columns.filter(({ truth }) => truth && 'open' in truth);
	expect(open.map(({ header, verdict }) => [header, verdict?.level])).toEqual(
		open.map(({ header }) => [header, 'asked'])
	);
});

it('at most 2 % of clean columns are flagged', () => {
	const clean = columns.filter(({ truth }) => truth === null);
	const flagged = clean.filter((column) => stops(column) || column.verdict?.level === 'free-text');
	console.info(`clean columns flagged: ${share(flagged.length, clean.length)}`);
	for (const column of flagged) console.info(told(column));
	expect(flagged.length / clean.length).toBeLessThanOrEqual(0.02);
});
