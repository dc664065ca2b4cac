import { parse as parseYaml } from 'yaml';
import { parse } from '#schemas/explain.ts';
import { header, type Header } from '#schemas/indicator.ts';
import { minPairs } from './paired.ts';
import { needsPairs } from './units.ts';

const shape = /^\/\*---\r?\n(.*?)\r?\n---\*\/\s*(.*?)[\s;]*$/s;

/** An indicator file as it is written, without its texts. */
export interface IndicatorFile {
	/** Its path, for errors. */
	file: string;
	/** Its folder. */
	theme: string;
	header: Header;
	sql: string;
}

/**
 * Reads the text of an indicator file: front matter in YAML between `/*---` and its mirror image, then one SELECT.
 * Errors name the file, the path in the front matter and the value found.
 */
export function parseIndicator(text: string, file: string, theme: string): IndicatorFile {
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
	const read = parse(header, matter, `indicator ${file}`);
	const [gap] = definitionGaps(read);
	if (gap !== undefined) throw new Error(`invalid indicator ${file}: ${gap}`);
	return { file, theme, header: read, sql };
}

/** What a definition of its kind is missing, in words; empty when it is complete. */
function definitionGaps(definition: Header): string[] {
	const { kind, minimumN, threshold, contrast, measuredBy, measures, version, changes } = definition;
	const undescribed = Array.from({ length: version - 1 }, (_, i) => i + 2).filter(
		(number) => !changes.some((change) => change.version === number)
	);
	return [
		...(undescribed.length
			? [`changes: what changed with version ${undescribed.join(', ')} is not told`]
			: []),
		...(needsPairs(kind) && minimumN < minPairs
			? [`minimumN: ${minimumN} is too small; below ${minPairs} pairs there is no interval`]
			: []),
		...(kind === 'improved-share' && threshold === null
			? ['threshold: it says from which difference on a pair has improved']
			: []),
		...(kind === 'gap' && contrast === null ? ['contrast: it names the two groups of a gap'] : []),
		...(measuredBy === 'wave' && measures.length === 0 ? ['measures: they name the waves'] : [])
	];
}
