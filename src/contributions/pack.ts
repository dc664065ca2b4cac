import { withLaterColumns } from '#changes/canonical-rows.ts';
import { masked } from '#privacy/masked.ts';
import type { AnsweredWarning } from '#schemas/answered-warning.ts';
import { contribution, contributionVersion, type Contribution } from '#schemas/contribution.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import { countRows, withoutSource } from '#storage/csv-rows.ts';
import type { Bytes } from '#storage/files.ts';
import { sha256Of } from '#storage/sha256.ts';
import { zipOf } from '#tables/zip-writer.ts';
import { withEndMark } from './end-mark.ts';
import { ownAnswers } from './own-answers.ts';
import { tablesAsked } from './tables-asked.ts';

export interface ContributionInput {
	programme: Programme;
	/** Code of the partner's country. */
	country: string;
	/** Now, as an ISO time in UTC. */
	at: string;
	period: { from: string; to: string };
	/** Accepted tables, whose last column is `source`. */
	tables: ReadonlyMap<string, Bytes>;
	/** Sources of rows that other partners have handed over, which stay here. */
	foreign?: ReadonlySet<string>;
	/** What the partner says of tables beyond their records. */
	declared: Contribution['declared'];
	/** Warnings that the partner has looked at. */
	answers: readonly AnsweredWarning[];
	/** The recipes with which the records were imported, by name and hash. */
	recipes: Contribution['recipes'];
	keyId: string | null;
}

/** The file name of a contribution; `day` is the day of packing. */
export const contributionName = (programme: string, country: string, day: string): string =>
	`${programme}-${country}-${day}.tidemark`;

/**
 * A partner's contribution as one zip: a canonical CSV per table, and `contribution.json` with the hash of
 * each. The source of a row is not exported, nor what in a reason tells who somebody is. Throws for what the programme does not know.
 */
export async function packContribution(input: ContributionInput): Promise<Bytes> {
	const { programme, country, at, period, tables, declared, answers, recipes, keyId } = input;
	const foreign = input.foreign ?? new Set<string>();
	const partner = programme.countries.find(({ code }) => code === country)?.partner;
	if (!partner) throw new Error(`unknown country: ${country}`);
	const known = contributedTables(programme);
	const stranger = [...tables.keys()].find((name) => !known.some((table) => table.name === name));
	if (stranger !== undefined) throw new Error(`unknown table: ${stranger}`);
	const csvs = new Map<string, Bytes>();
	const files: Contribution['files'] = [];
	for (const one of known) {
		const { name: table, columns } = one;
		const stored = tables.get(table);
		if (!stored) continue;
		const csv = withoutSource(withLaterColumns(one, stored), foreign);
		const header = new TextDecoder().decode(csv.subarray(0, csv.indexOf(10)));
		if (header !== Object.keys(columns).join(','))
			throw new Error(`invalid table: ${table} has other columns than the programme`);
		const name = `${table}.csv`;
		csvs.set(name, csv);
		files.push({ name, table, rows: countRows(csv), sha256: await sha256Of(csv) });
	}
	const described: Contribution = {
		programme: programme.id,
		partner: partner.name,
		country,
		schemaVersion: contributionVersion,
		packedAt: at,
		period: { from: period.from, to: period.to },
		tablesAsked: await tablesAsked(programme),
		files,
		declared: [...declared],
		answers: ownAnswers(programme, country, tables, foreign, answers).map((one) => ({
			...one,
			note: masked(one.note)
		})),
		recipes,
		keyId
	};
	const text = `${JSON.stringify(contribution.parse(described), undefined, '\t')}\n`;
	return withEndMark(await zipOf(new Map([['contribution.json', new TextEncoder().encode(text)], ...csvs])));
}
