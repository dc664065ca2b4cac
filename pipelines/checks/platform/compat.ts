import { createRequire } from 'node:module';
import type {
	CompatData,
	Identifier,
	SimpleSupportStatement,
	SupportStatement
} from '@mdn/browser-compat-data';

const compat = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;

/** The engines, by the browser that has the newest version of each first. */
export const engines = ['chrome', 'firefox', 'safari'] as const;
export type EngineName = (typeof engines)[number];

/** The first version of each engine that has a feature; null where none has it. */
export type FirstVersions = Record<EngineName, string | null>;

const whole = (one: SimpleSupportStatement) =>
	!one.flags && !one.prefix && !one.alternative_name && typeof one.version_added === 'string';

function firstVersion(support: SupportStatement | undefined): string | null {
	const all = support === undefined ? [] : Array.isArray(support) ? support : [support];
	const found = all.find((one) => whole(one) && one.version_removed === undefined);
	const version = String(found?.version_added ?? 'preview').replace('≤', '');
	return version === 'preview' ? null : version;
}

/** The versions by which a feature of a key, such as `api.AbortSignal.any_static`, can be used. Throws for an unknown key. */
export function firstVersions(key: string): FirstVersions {
	const found = key
		.split('.')
		.reduce<Identifier | undefined>((at, part) => at?.[part], compat as unknown as Identifier);
	const support = found?.__compat?.support;
	if (!support) throw new Error(`unknown feature: ${key}`);
	return Object.fromEntries(
		engines.map((engine) => [engine, firstVersion(support[engine])])
	) as FirstVersions;
}

/** The day on which a version of an engine came out. */
export const cameOut = (engine: EngineName, version: string): string =>
	compat.browsers[engine].releases[version]?.release_date ?? '9999-12-31';

/** What the calculation engine itself needs, and without which nothing is computed: what every engine had by then is not asked about. */
export const floor = firstVersions('webassembly.exception-handling') as Record<EngineName, string>;

/** Whether some engine has a feature later than the floor, or not at all. */
export const isNewer = (versions: FirstVersions): boolean =>
	engines.some((engine) => {
		const version = versions[engine];
		return version === null || Number.parseFloat(version) > Number.parseFloat(floor[engine]);
	});

/** Every key below some roots of the data that has versions. */
export function keysBelow(...roots: string[]): string[] {
	const below = (key: string, at: Identifier): string[] => [
		...(at.__compat ? [key] : []),
		...Object.keys(at)
			.filter((part) => part !== '__compat')
			.flatMap((part) => below(`${key}.${part}`, at[part]!))
	];
	const data = compat as unknown as Identifier;
	return roots.flatMap((root) =>
		below(
			root,
			root.split('.').reduce<Identifier>((at, part) => at[part]!, data)
		)
	);
}
