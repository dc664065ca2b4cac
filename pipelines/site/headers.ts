/** One block of a `_headers` file: a path pattern (`*` stands for anything, `:name` for one part) and the headers it sets. */
export interface HeaderRule {
	pattern: RegExp;
	headers: [name: string, value: string][];
}

/**
 * Reads the `_headers` format that several static hosts share: a path at the start of a line, followed by indented
 * `Name: value` lines. Throws on a line that is neither.
 */
export function parseHeaders(text: string): HeaderRule[] {
	const rules: HeaderRule[] = [];
	text.split('\n').forEach((line, i) => {
		if (line.trim() === '' || line.startsWith('#')) return;
		const header = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line);
		if (/^\//.test(line)) rules.push({ pattern: pathPattern(line.trim()), headers: [] });
		else if (header && rules.length > 0) rules.at(-1)!.headers.push([header[1]!, header[2]!]);
		else
			throw new Error(
				`invalid header rule: line ${i + 1} "${line}"; expected a path or an indented "Name: value"`
			);
	});
	return rules;
}

/** The headers for a path; of two rules that set the same header, the later one counts. */
export function headersFor(rules: HeaderRule[], path: string): Map<string, string> {
	return new Map(rules.filter((rule) => rule.pattern.test(path)).flatMap((rule) => rule.headers));
}

function pathPattern(path: string): RegExp {
	const literal = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(`^${literal.replace(/\*/g, '.*').replace(/:[a-z]+/g, '[^/]+')}$`);
}
