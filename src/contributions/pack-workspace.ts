import { masked } from '#privacy/masked.ts';
import type { DeclaredDelivery } from '#schemas/delivery.ts';
import type { AnsweredWarning } from '#schemas/answered-warning.ts';
import type { Programme } from '#schemas/programme.ts';
import type { Recipe } from '#schemas/recipe.ts';
import type { ReportDraft } from '#schemas/report-draft.ts';
import { workspaceFile, workspaceVersion, type WorkspaceFile } from '#schemas/workspace-file.ts';
import type { Contents } from '#storage/contents.ts';
import { countRows } from '#storage/csv-rows.ts';
import type { Bytes } from '#storage/files.ts';
import { sha256Of } from '#storage/sha256.ts';
import { toJson } from '#storage/stored-json.ts';
import { zipOf } from '#tables/zip-writer.ts';
import { withEndMark } from './end-mark.ts';
import { waitingName, workspaceName } from './read-description.ts';
import { tablesAsked } from './tables-asked.ts';

export interface WorkspaceInput {
	programme: Programme;
	/** Now, as an ISO time in UTC. */
	at: string;
	contents: Contents;
	declared: readonly DeclaredDelivery[];
	answers: readonly AnsweredWarning[];
	recipes: readonly Recipe[];
	/** The final report that is being written; null where there is none. */
	report?: ReportDraft | null;
}

export const workspaceFileName = (programme: string, day: string): string =>
	`${programme}-workspace-${day}.tidemark`;

/** All that another device needs to work on with these records. What ties people to their pseudonyms stays here, and so do keys. */
export async function packWorkspace(input: WorkspaceInput): Promise<Bytes> {
	const { programme, at, contents, declared, answers, recipes, report = null } = input;
	const { manifest, tables, waiting } = contents;
	if (manifest === null) throw new Error('missing records: there is nothing to pack');
	const parts = new Map<string, Bytes>();
	const files: WorkspaceFile['files'] = [];
	for (const [table, csv] of tables) {
		parts.set(`${table}.csv`, csv);
		files.push({ name: `${table}.csv`, rows: countRows(csv), sha256: await sha256Of(csv) });
	}
	if (Object.keys(waiting).length > 0) {
		const bytes = toJson(waiting);
		parts.set(waitingName, bytes);
		files.push({ name: waitingName, rows: 0, sha256: await sha256Of(bytes) });
	}
	const described: WorkspaceFile = {
		schemaVersion: workspaceVersion,
		programme: programme.id,
		packedAt: at,
		country: manifest.country,
		keyId: manifest.keyId,
		tablesAsked: await tablesAsked(programme),
		files,
		contributions: manifest.contributions ?? [],
		imported: manifest.recipes,
		declared: [...declared],
		answers: answers.map((one) => ({ ...one, note: masked(one.note) })),
		recipes: [...recipes],
		...(report ? { report } : {})
	};
	const text = `${JSON.stringify(workspaceFile.parse(described), undefined, '\t')}\n`;
	return withEndMark(await zipOf(new Map([[workspaceName, new TextEncoder().encode(text)], ...parts])));
}
