import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '#engine/engine.ts';
import { openRecords } from '#engine/node.ts';
import { readProgramme } from '#pipelines/programme/read-programme.ts';
import type { Dim } from '#schemas/indicator.ts';
import { readCatalogue } from './catalogue.ts';
import { cellsOf } from './compute.ts';
import { excludedBy } from './excluded-units.ts';
import { sampleRecords } from './fixtures/sample-records.ts';

const programme = readProgramme('data');
const catalogue = readCatalogue('data', programme);
const definitionOf = (id: string) => catalogue.find((one) => one.id === id)!;
const lost = `SELECT session_id FROM session
	WHERE country = 'DK' AND session_type = 'networking_dinner' AND status = 'held' ORDER BY held_on LIMIT 3`;

let whole: Engine;
let without: Engine;
beforeAll(async () => {
	whole = await openRecords(await sampleRecords());
	// The same records, of whose Danish dinners three have no attendance list.
	without = await openRecords(await sampleRecords());
	await without.run(`CREATE TEMP TABLE attendance AS
		SELECT * FROM attendance WHERE session_id NOT IN (${lost})`);
});
afterAll(async () => {
	await whole.close();
	await without.close();
});

const danish = async (engine: Engine, id: string, by: Dim[] = []) => {
	const where = { country: ['DK'] };
	const cells = await cellsOf(engine, definitionOf(id), programme, { by, where });
	const left = await excludedBy(engine, definitionOf(id), programme, { by: [], where });
	return { ...cells.at(-1)!, unlisted: left.find(({ reason }) => reason === 'no-register')?.n ?? 0 };
};

it('attendance is of the events that have a list: a list that is missing is nobody’s absence', async () => {
	const [rows] = await whole.query(`SELECT CAST(count(*) AS INTEGER) AS eligible,
			CAST(count(*) FILTER (WHERE a.status IN ('present', 'partial')) AS INTEGER) AS present
		FROM session s
		JOIN participant p ON p.country = s.country AND p.enrolled_on <= s.held_on
			AND coalesce(p.exited_on, s.held_on) >= s.held_on
		LEFT JOIN attendance a ON a.session_id = s.session_id AND a.person_id = p.participant_id
		WHERE s.status = 'held' AND s.country = 'DK' AND s.session_type IN ('networking_dinner', 'mentor_day')
			AND s.session_id NOT IN (${lost})`);
	const before = await danish(whole, 'attendance-rate');
	const after = await danish(without, 'attendance-rate');
	expect(before.unlisted).toBe(0);
	expect([after.numerator, after.denominator]).toEqual([rows!['present'], rows!['eligible']]);
	expect(after.unlisted).toBe(before.denominator! - after.denominator!);
	expect(Math.abs(after.value! - before.value!)).toBeLessThan(0.05);
});

it('whoever has too few events with a list left is not said to have come to too few', async () => {
	const before = await danish(whole, 'minimum-dosage-share');
	const after = await danish(without, 'minimum-dosage-share');
	expect(after.unlisted).toBeGreaterThan(0);
	expect(after.n + after.unlisted).toBe(before.n);
});

it('hours are those noted: nobody is left out for one list, and everybody where there is none', async () => {
	const before = await danish(whole, 'contact-hours-per-participant');
	const after = await danish(without, 'contact-hours-per-participant');
	expect([after.n, after.unlisted]).toEqual([before.n, 0]);
	expect(after.value).toBeLessThan(before.value!);
});

it('the hours of experts name the events without a list', async () => {
	expect((await danish(without, 'expert-hours-contributed')).unlisted).toBe(3);
	expect((await danish(whole, 'expert-hours-contributed')).unlisted).toBe(0);
});
