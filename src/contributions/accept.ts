import { bytesOf } from '#changes/canonical-rows.ts';
import type { HeldContribution } from '#schemas/manifest.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { ReceivedAcceptance, WaitingRows } from '#storage/accept-received.ts';
import type { Contents } from '#storage/contents.ts';
import { withoutSource } from '#storage/csv-rows.ts';
import type { Bytes } from '#storage/files.ts';
import { changesSince } from './changes.ts';
import type { Settled } from './conflicts.ts';
import { mergeParts, type Merged } from './merge.ts';
import { partsOf, rowsWith, withParts } from './parts.ts';
import type { Received } from './receive.ts';
import { countryOfSource } from './source-of.ts';

/**
 * What accepting a contribution makes of the stored records: its rows in the place of those of the same partner, and rows of
 * others that have waited for it.
 */
export function acceptanceOf(
	programme: Programme,
	stored: Pick<Contents, 'tables' | 'waiting' | 'manifest'>,
	received: Received,
	settled: Settled
): Omit<ReceivedAcceptance, 'at'> {
	const { about, sha256, size } = received;
	const { country, partner, packedAt } = about;
	const before = partsOf(programme, stored);
	const was = before.find((part) => part.country === country)?.rows;
	const merged = mergeParts(programme, withParts(programme, before, [received]), settled);
	const all = stored.manifest?.contributions ?? [];
	const held = all.filter((one) => one.country !== country);
	const last = all.find((one) => one.country === country);
	return {
		tables: tablesOf(programme, merged),
		contributions: inOrder(programme, [...held, heldWith(heldOf(received), last)]).map((one) =>
			counted(one, merged)
		),
		waiting: waitingOf(programme, merged),
		entry: {
			kind: 'contribution',
			country,
			partner,
			packedAt,
			source: { sha256, size },
			changes: changesSince(programme, was, rowsWith(was, received))
		}
	};
}

const heldOf = ({ about, sha256, rows }: Received): HeldContribution => ({
	country: about.country,
	partner: about.partner,
	packedAt: about.packedAt,
	period: about.period,
	sha256,
	keyId: about.keyId,
	declared: about.declared,
	tables: about.files.map(({ table, sha256 }) => ({
		name: table,
		sha256,
		rows: rows.get(table)?.length ?? 0,
		waiting: 0
	}))
});

/** With the tables of the contribution before that this one does not hold, and what was said of them. */
function heldWith(one: HeldContribution, last: HeldContribution | undefined): HeldContribution {
	const told = new Set([...one.tables.map(({ name }) => name), ...one.declared.map(({ table }) => table)]);
	const none = one.declared.filter(({ state }) => state === 'none').map(({ table }) => table);
	const tables = (last?.tables ?? []).filter(
		({ name }) => !one.tables.some((table) => table.name === name) && !none.includes(name)
	);
	const said = (last?.declared ?? []).filter(({ table }) => !told.has(table));
	// What was kept is no newer for having been kept.
	const until = tables.filter(
		({ name }) =>
			!told.has(name) && !said.some(({ table }) => table === name) && last!.period.to < one.period.to
	);
	return {
		...one,
		tables: [...one.tables, ...tables],
		declared: [
			...one.declared,
			...said,
			...until.map(({ name }) => ({ table: name, state: 'until' as const, until: last!.period.to }))
		]
	};
}

const inOrder = ({ countries }: Programme, held: readonly HeldContribution[]) =>
	countries.flatMap(({ code }) => held.find(({ country }) => country === code) ?? []);

/** How many of its rows wait, which those of another partner may end. */
const counted = (one: HeldContribution, { waiting }: Merged): HeldContribution => ({
	...one,
	tables: one.tables.map((table) => ({
		...table,
		waiting: (waiting.get(table.name) ?? []).filter(({ source }) => countryOfSource(source) === one.country)
			.length
	}))
});

function tablesOf(programme: Programme, { rows }: Merged): Map<string, Bytes> {
	return new Map(
		contributedTables(programme).flatMap((table) => {
			const of = rows.get(table.name);
			return of ? [[table.name, bytesOf(table, of)]] : [];
		})
	);
}

function waitingOf(programme: Programme, { waiting }: Merged): WaitingRows {
	const found: WaitingRows = {};
	for (const table of contributedTables(programme)) {
		const rows = waiting.get(table.name) ?? [];
		for (const source of new Set(rows.map((row) => row.source))) {
			const csv = withoutSource(
				bytesOf(
					table,
					rows.filter((row) => row.source === source)
				)
			);
			(found[source] ??= {})[table.name] = new TextDecoder().decode(csv);
		}
	}
	return found;
}
