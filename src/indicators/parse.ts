import { parse as parseYaml } from 'yaml';
import { parse } from '#schemas/explain.ts';
import { frontMatter, type Definition } from '#schemas/indicator.ts';
import { lacking } from './definition-gaps.ts';

const shape = /^\/\*---\r?\n(.*?)\r?\n---\*\/\s*(.*?)[\s;]*$/s;

/**
 * Reads the text of an indicator file: front matter in YAML between `/*---` and its mirror image, then one SELECT.
 * `file` is for the errors, which name it, the path in the front matter and the value found; `theme` is its folder.
 */
export function parseDefinition(text: string, file: string, theme: string): Definition {
	const parts = shape.exec(text);
	if (!parts)
		throw new Error(`invalid indicator ${file}: it starts with front matter between /*--- and ---*/`);
	const [, yaml, sql] = parts as unknown as [string, string, string];
	const bare = sql.replace(/'[^']*'|--.*/g, '').trimStart();
	if (!/^(WITH|SELECT)\b/i.test(bare) || bare.includes(';'))
		throw new Error(
			`invalid indicator ${file}: after the front matter one SELECT is expected, with or without WITH`
		);
	let matter: unknown;
	try {
		matter = parseYaml(yaml);
	} catch (cause) {
		throw new Error(`invalid indicator ${file}: its front matter is not YAML (${(cause as Error).message})`, {
			cause
		});
	}
	const read = parse(frontMatter, matter, `indicator ${file}`);
	const [lack] = lacking(read);
	if (lack !== undefined) throw new Error(`invalid indicator ${file}: ${lack}`);
	return { ...read, theme, sql };
}
