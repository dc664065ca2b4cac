import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { firstKnown, keyOfMember, onlyNewer } from './keys.ts';

/** The types of the language under the names of what they describe. */
const described: Record<string, string> = {
	ReadonlyArray: 'Array',
	ReadonlySet: 'Set',
	ReadonlySetLike: 'Set',
	ReadonlyMap: 'Map',
	IteratorObject: 'Iterator'
};

/** The kind of object that a declaration of the platform's types belongs to, such as `AbortSignal`. */
function holderOf(declaration: ts.Declaration): string | undefined {
	const { parent } = declaration;
	if (ts.isInterfaceDeclaration(parent)) {
		const name = parent.name.text.replace(/Constructor$/, '');
		return described[name] ?? name;
	}
	if (ts.isModuleBlock(parent)) return parent.parent.name.text;
	// What belongs to the kind itself: `declare var AbortSignal: { any(...) }`.
	return ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent)
		? (parent.parent.name as ts.Identifier).text
		: undefined;
}

const scripts = (svelte: string) =>
	[...svelte.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n');

/** The files of a folder that pages are made of, with what of them is TypeScript. */
function sources(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
		resolve(folder, path)
	);
	return new Map(
		files.flatMap((file): [string, string][] => {
			if (/\.(test|setup|server)\.ts$|\/fixtures?\/|\+server\.ts$/.test(file)) return [];
			if (file.endsWith('.ts')) return [[file, readFileSync(file, 'utf8')]];
			return file.endsWith('.svelte') ? [[`${file}.script.ts`, scripts(readFileSync(file, 'utf8'))]] : [];
		})
	);
}

/** What the sources of a folder use of objects of the web's platform that some engine has later than the floor, by their types. */
export function usedInSource(folder: string): Set<string> {
	const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
		config: object;
	};
	const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
	const files = sources(folder);
	const host = ts.createCompilerHost(options);
	host.readFile = (path) => files.get(path) ?? ts.sys.readFile(path);
	host.fileExists = (path) => files.has(path) || ts.sys.fileExists(path);
	const program = ts.createProgram(
		[...files.keys(), join('src', 'app.d.ts')],
		{ ...options, noEmit: true },
		host
	);
	const checker = program.getTypeChecker();
	const found = new Set<string>();
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAccessExpression(node)) {
			const member = node.name.text;
			for (const declaration of checker.getSymbolAtLocation(node.name)?.declarations ?? []) {
				if (!program.isSourceFileDefaultLibrary(declaration.getSourceFile())) continue;
				const holder = holderOf(declaration);
				const key = firstKnown(
					`api.${holder}.${member}`,
					`api.${holder}.${member}_static`,
					`javascript.builtins.${holder}.${member}`,
					`javascript.builtins.Intl.${holder}.${member}`,
					`api.${member}`
				);
				const named = key ?? keyOfMember(member);
				if (named !== undefined) found.add(named);
			}
		}
		ts.forEachChild(node, visit);
	};
	for (const file of files.keys()) {
		const source = program.getSourceFile(file);
		if (source) visit(source);
	}
	return new Set(onlyNewer(found));
}
