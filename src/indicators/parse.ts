import { parse as parseYaml } from 'yaml';
import { parse } from '#schemas/explain.ts';
import { writtenHeader } from '#schemas/indicator.ts';

const shape = /^\/\*---\r?\n(.*?)\r?\n---\*\/\s*(.*?)[\s;]*$/s;

/** An indicator file as it is written: parameters not in place, and without its texts. */
export interface IndicatorFile {
	/** Its path, for errors. */
	file: string;
	/** Its folder. */
	theme: string;
	/** The front matter, whose known keys `writtenHeader` names. */
	matter: Record<string, unknown> & { id: string; of?: string };
	/** Empty in a variant, which takes the SQL of another. */
	sql: string;
}

/**
 * Reads the text of an indicator file: front matter in YAML between `/*---` and its mirror image, then one SELECT, or none where
 * it is a variant of another. Errors name the file, the path in the front matter and the value found.
 */
export function parseIndicator(text: string, file: string, theme: string): IndicatorFile {
	const parts = shape.exec(text);
	if (!parts)
		throw new Error(`invalid indicator ${file}: it starts with front matter between /*--- and ---*/`);
	const [, yaml, sql] = parts as unknown as [string, string, string];
	let matter: unknown;
	try {
		matter = parseYaml(yaml);
	} catch (cause) {
		throw new Error(`invalid indicator ${file}: its front matter is not YAML (${(cause as Error).message})`, {
			cause
		});
	}
	const { of } = parse(writtenHeader, matter, `indicator ${file}`);
	if (of !== undefined && sql !== '')
		throw new Error(
			`invalid indicator ${file}: it is a variant of ${of}, whose SQL it takes, and has its own`
		);
	const bare = sql.replace(/'[^']*'|--.*/g, '').trimStart();
	if (of === undefined && (!/^(WITH|SELECT)\b/i.test(bare) || bare.includes(';')))
		throw new Error(
			`invalid indicator ${file}: after the front matter one SELECT is expected, with or without WITH`
		);
	return { file, theme, matter: matter as IndicatorFile['matter'], sql };
}
