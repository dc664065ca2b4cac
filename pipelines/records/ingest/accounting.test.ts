import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sized } from '#pipelines/checks/test/sized.ts';
import type { Table } from '#schemas/tables/table.ts';
import { corrupt, damage } from './fixtures/corrupt.ts';
import { attempt, tables, type Trial } from './fixtures/trial.ts';

const sample = 'data/sample';
const linesOf = (text: string) => text.split('\n').slice(0, -1);
const files: [name: string, lines: string[]][] = readdirSync(sample, { withFileTypes: true })
	.filter((entry) => entry.isDirectory())
	.map(({ name }) => name)
	.sort()
	.flatMap((folder) =>
		tables.map(({ name }): [string, string[]] => [
			`${folder}/${name}.csv`,
			linesOf(readFileSync(join(sample, folder, `${name}.csv`), 'latin1'))
		])
	);

const inUtf8 = (line: string) => Buffer.from(line, 'latin1').toString('utf8');

/** A row as its texts, numbers as numbers: 4 and 4.0 are one value. */
const comparable = (cells: readonly string[], { columns }: Table) =>
	Object.values(columns).map(({ kind }, i) =>
		(kind === 'number' || kind === 'integer') && cells[i] !== '' ? Number(cells[i]) : cells[i]
	);

/** The rows of a table as texts, in its order. */
async function storedRows({ ask }: Trial, table: Table) {
	const texts = Object.entries(table.columns).map(([name, { kind }]) =>
		kind === 'flag'
			? `CASE WHEN ${name} THEN 'yes' WHEN NOT ${name} THEN 'no' ELSE '' END AS ${name}`
			: `coalesce(CAST(${name} AS VARCHAR), '') AS ${name}`
	);
	const rows = await ask(`SELECT ${texts.join(', ')} FROM ${table.name}`);
	return rows.map((row) => comparable(Object.values(row) as string[], table));
}

const isBlank = (line: string, columns: number) => /^[ ]*$/.test(line) || line === ','.repeat(columns - 1);

it('whatever happens to the files, rows add up, right ones stay as they are and the others are named', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(damage, { minLength: 5, maxLength: 40 }), async (damages) => {
			const damaged = new Map(files);
			for (const one of damages) {
				const [name] = files[one.file % files.length]!;
				damaged.set(name, corrupt(damaged.get(name)!, one));
			}
			const written = Object.fromEntries(
				[...damaged].map(([name, lines]) => [
					name,
					Buffer.from(lines.map((line) => `${line}\n`).join(''), 'latin1')
				])
			);
			await attempt(written, async (trial) => {
				const { ingested, rejected, bytes } = trial;
				const named = new Set(rejected.map(({ file, line }) => `${file}:${line}`));
				const expected = new Map<Table, string[][]>(tables.map((table) => [table, []]));
				for (const account of ingested.files) {
					const table = tables.find(({ name }) => name === account.table)!;
					const columns = Object.keys(table.columns).length;
					const lines = damaged
						.get(account.name)!
						.slice(1)
						.map((line) => line.replace(/\r$/, ''));
					const blank = lines.filter((line) => isBlank(line, columns)).length;
					expect(account).toMatchObject({ read: lines.length, blank });
					expect(account.read).toBe(account.accepted + account.rejected + account.blank);
					if (account.blocked !== null) {
						expect(named).toContain(`${account.name}:1`);
						expect(account.accepted).toBe(0);
						continue;
					}
					const right = lines.filter(
						(line, i) => !isBlank(line, columns) && !named.has(`${account.name}:${i + 2}`)
					);
					expect(account.accepted).toBe(right.length);
					expected.get(table)!.push(...right.map((line) => inUtf8(line).split(',')));
				}
				for (const [table, rows] of expected)
					expect(await storedRows(trial, table)).toEqual(rows.map((cells) => comparable(cells, table)));
				for (const part of [bytes.records, bytes.rejected])
					expect(part.includes('canary') || part.includes('010190-1234') || part.includes('40123456')).toBe(
						false
					);
			});
		}),
		{ seed: 11, numRuns: sized({ usual: 3, slow: 15 }) }
	);
});
