import ts from 'typescript';
import { firstKnown, onlyNewer } from './keys.ts';

/** Objects that every page has, and what they are in the data. */
const objects: Record<string, string> = {
	navigator: 'Navigator',
	'navigator.storage': 'StorageManager',
	'navigator.locks': 'LockManager',
	'navigator.clipboard': 'Clipboard',
	document: 'Document',
	performance: 'Performance',
	history: 'History',
	location: 'Location',
	crypto: 'Crypto',
	'crypto.subtle': 'SubtleCrypto',
	indexedDB: 'IDBFactory'
};

const nameOf = (node: ts.Expression): string =>
	ts.isIdentifier(node)
		? node.text
		: ts.isPropertyAccessExpression(node)
			? `${nameOf(node.expression)}.${node.name.text}`
			: '?';
/** A name without the object that holds all globals. */
const bare = (name: string) => name.replace(/^(globalThis|self|window)\./, '');

const keysOfRegExp = (text: string): string[] => [
	...(/\(\?<[=!]/.test(text) ? ['javascript.regular_expressions.lookbehind_assertion'] : []),
	...(/\/[a-z]*v[a-z]*$/.test(text) ? ['javascript.builtins.RegExp.unicodeSets'] : []),
	...(/\(\?[ims]*-?[ims]+:/.test(text) ? ['javascript.regular_expressions.modifier'] : [])
];

/** The key of what a node uses, without what is below it. `own` are the names that the script gives itself. */
function keysAt(node: ts.Node, own: ReadonlySet<string>): (string | undefined)[] {
	if (ts.isPropertyAccessExpression(node)) {
		const member = node.name.text;
		const holder = bare(nameOf(node.expression));
		if (own.has(holder.split('.')[0]!)) return [];
		if (/^(globalThis|self|window)$/.test(holder))
			return [firstKnown(`api.${member}`, `javascript.builtins.${member}`)];
		return [
			firstKnown(
				`api.${objects[holder]}.${member}`,
				`api.${holder}.${member}_static`,
				`javascript.builtins.${holder}.${member}`
			)
		];
	}
	if (ts.isRegularExpressionLiteral(node)) return keysOfRegExp(node.text);
	if (ts.isClassStaticBlockDeclaration(node)) return ['javascript.classes.static.initialization_blocks'];
	if (ts.isNewExpression(node) && nameOf(node.expression) === 'Worker' && node.arguments?.[1])
		return ['api.Worker.Worker.ecmascript_modules'];
	if (ts.isIdentifier(node) && !own.has(node.text) && !isMemberName(node))
		return [firstKnown(`api.${node.text}`, `javascript.builtins.${node.text}`)];
	return [];
}

const isMemberName = ({ parent }: ts.Identifier): boolean =>
	ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent);

/** The names that a script declares, wherever: none of them means what the page has under it. */
function ownNames(source: ts.SourceFile): Set<string> {
	const names = new Set<string>();
	const visit = (node: ts.Node): void => {
		const declares =
			ts.isVariableDeclaration(node) ||
			ts.isParameter(node) ||
			ts.isBindingElement(node) ||
			ts.isFunctionDeclaration(node) ||
			ts.isFunctionExpression(node) ||
			ts.isClassDeclaration(node) ||
			ts.isClassExpression(node) ||
			ts.isImportClause(node) ||
			ts.isImportSpecifier(node) ||
			ts.isNamespaceImport(node);
		if (declares && node.name && ts.isIdentifier(node.name)) names.add(node.name.text);
		ts.forEachChild(node, visit);
	};
	visit(source);
	return names;
}

/**
 * What a script uses of the web's platform that some engine has later than the floor, as keys of the compatibility data: globals, what they hold,
 * and forms of the language. What a member of an unknown object is, only its type tells: `used-in-source.ts`.
 */
export function usedInScript(text: string): Set<string> {
	const source = ts.createSourceFile('script.js', text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
	const own = ownNames(source);
	const found = new Set<string>();
	const visit = (node: ts.Node): void => {
		for (const key of keysAt(node, own)) if (key !== undefined) found.add(key);
		// The object of an access counts with it, not once more by itself.
		ts.forEachChild(node, visit);
	};
	visit(source);
	return new Set(onlyNewer(found));
}
