import type { Engine } from '#engine/engine.ts';
import type { Definition } from '#schemas/indicator.ts';

/** One file that contains rows used for a figure. */
export interface SourceFile {
	file: string;
	table: string;
	/** Hash of the file's bytes, in hexadecimal; empty where the records do not have it. */
	sha256: string;
	read: number;
	accepted: number;
	rejected: number;
	blank: number;
}

/** How often a rule found something in a table, and how many of these findings are still open. */
export interface RuleFired {
	rule: string;
	severity: string;
	table: string;
	n: number;
	open: number;
}

export interface Lineage {
	/** The tables that the definition reads, each once. */
	tables: string[];
	files: SourceFile[];
	rules: RuleFired[];
}

/** The tables a figure is computed from: its sources, and those that give its units their groups. */
export function tablesBehind({ sources, links }: Pick<Definition, 'sources' | 'links'>): string[] {
	return [...new Set([...sources.map((source) => source.split('.')[0]!), ...links])].sort();
}

/** The files a figure is computed from, and what the rules found in their tables. */
export async function lineageOf(engine: Engine, definition: Definition): Promise<Lineage> {
	const tables = tablesBehind(definition);
	const list = tables.map((name) => `'${name.replaceAll("'", "''")}'`).join(', ');
	const files = await engine.query(`SELECT file, table_name AS "table", sha256, CAST(read AS INTEGER) AS read,
		CAST(accepted AS INTEGER) AS accepted, CAST(rejected AS INTEGER) AS rejected, CAST(blank AS INTEGER) AS blank
		FROM import_batch WHERE table_name IN (${list}) ORDER BY table_name, file, sha256`);
	const rules = await engine.query(`SELECT rule_id AS rule, severity, table_name AS "table",
		CAST(count(*) AS INTEGER) AS n, CAST(count(*) FILTER (WHERE status = 'open') AS INTEGER) AS open
		FROM quality_issue WHERE table_name IN (${list}) GROUP BY ALL ORDER BY table_name, rule_id, severity`);
	return {
		tables,
		files: files as unknown as SourceFile[],
		rules: rules as unknown as RuleFired[]
	};
}
