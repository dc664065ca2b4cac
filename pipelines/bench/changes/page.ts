import { openEmpty } from '#engine/browser.ts';
import { compared, type CompareTimes, type Given } from './compared.ts';

const fetched = async (name: string) => (await fetch(`/given/${name}`)).arrayBuffer();

const tablesOf = async (side: string, names: readonly string[]) =>
	new Map(
		await Promise.all(
			names.map(async (name) => [name, new Uint8Array(await fetched(`${side}-${name}.csv`))] as const)
		)
	);

/** Runs in a page: the comparison, with what the bench serves. */
async function run(): Promise<CompareTimes> {
	const { programme, catalogue, current, incoming } = JSON.parse(
		new TextDecoder().decode(await fetched('given.json'))
	) as Pick<Given, 'programme' | 'catalogue'> & Record<'current' | 'incoming', string[]>;
	return compared((_, signal) => openEmpty({ onProgress: () => undefined, signal }), {
		programme,
		catalogue,
		current: await tablesOf('current', current),
		incoming: await tablesOf('incoming', incoming)
	});
}

Object.assign(globalThis, { benchChanges: run });
