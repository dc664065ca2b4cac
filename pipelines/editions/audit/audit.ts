import { examined } from '#disclosure/audit.ts';
import type { Breach } from '#disclosure/breach.ts';
import { disclosurePolicy } from '#edition/make-draft.ts';
import { readEdition } from '#edition/read-edition.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { readFolder } from '../edition-folder.ts';
import { readJson } from '../../programme/read-programme.ts';
import { auditTable } from './audit-table.ts';

const says: Record<Breach['attack'], string> = {
	threshold: 'is published and too small',
	sums: 'follows from sums and differences',
	zeros: 'follows from sums, as hidden numbers are not zero',
	growth: 'follows from sums and from what came before and after',
	singleton: 'follows for whoever is alone in another group',
	newcomers: 'changed by a few people since the edition before',
	rest: 'is a mean of the few that are left over',
	compared: 'is a difference of shares that are hidden'
};

await command(
	'npm run -s audit -- DIR [--previous DIR]... [--json] | --table FILE',
	{
		previous: { type: 'string', multiple: true, default: [] },
		json: { type: 'boolean', default: false },
		table: { type: 'string' }
	},
	async ({ previous, json, table }, [dir]) => {
		const print = (text: string) => process.stdout.write(`${text}\n`);
		if (table !== undefined) {
			print(JSON.stringify(await auditTable(readJson(table, 'table')), undefined, '\t'));
			return 0;
		}
		if (!dir) throw new Misuse('missing folder: name that of the edition, or a table with --table');
		const editions = [...previous, dir]
			.map((one) => readEdition(readFolder(one)))
			.sort((a, b) => a.head.number - b.head.number);
		const { breaches, hidden } = await examined(editions, disclosurePolicy(editions.at(-1)!.programme));
		const open = (high: number) => (high === Infinity ? null : high);
		if (json)
			print(
				JSON.stringify(
					{
						breaches: breaches.map(({ edition, high, ...breach }) => ({
							edition: editions[edition]!.head.name,
							...breach,
							high: open(high)
						})),
						hidden: hidden.map(({ edition, table: { indicator }, dims, counted, interval: [low, high] }) => ({
							edition: editions[edition]!.head.name,
							...{ indicator, dims, counted, low },
							high: open(high)
						}))
					},
					undefined,
					'\t'
				)
			);
		else {
			for (const { edition, indicator, dims, counted, attack, low, high } of breaches)
				print(
					`${editions[edition]!.head.name} ${indicator} ${JSON.stringify(dims)} ${counted} ${low}..${open(high) ?? ''} ${says[attack]}`
				);
			print(`${hidden.length} hidden numbers, ${breaches.length} fall`);
		}
		return breaches.length > 0 ? 1 : 0;
	}
);
