import { parse as parseYaml } from 'yaml';
import { parse } from '#schemas/explain.ts';
import { frontMatter, type Definition, type FrontMatter } from '#schemas/indicator.ts';
import { kinds } from '#schemas/kinds.ts';
import { minPairs } from './paired.ts';

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
	const [gap] = definitionGaps(read);
	if (gap !== undefined) throw new Error(`invalid indicator ${file}: ${gap}`);
	return { ...read, theme, sql };
}

/** What a definition of its kind is missing, in words; empty when it is complete. */
function definitionGaps(definition: FrontMatter): string[] {
	const { kind, minimumN, threshold, contrast, measuredBy, measures, version, changes } = definition;
	const undescribed = Array.from({ length: version - 1 }, (_, i) => i + 2).filter(
		(number) => !changes.some((change) => change.version === number)
	);
	return [
		...(undescribed.length
			? [`changes: what changed with version ${undescribed.join(', ')} is not told`]
			: []),
		...(kinds[kind].pairs && minimumN < minPairs
			? [`minimumN: ${minimumN} is too small; below ${minPairs} pairs there is no interval`]
			: []),
		...(kinds[kind].needs === 'threshold' && threshold === null
			? ['threshold: it says from which difference on a pair has improved']
			: []),
		...(kinds[kind].needs === 'contrast' && contrast === null
			? ['contrast: it names the two groups of a gap']
			: []),
		...(measuredBy === 'wave' && measures.length === 0 ? ['measures: they name the waves'] : [])
	];
}
