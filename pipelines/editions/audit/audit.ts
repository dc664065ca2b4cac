import { examined } from '#disclosure/audit.ts';
import type { Breach } from '#disclosure/breach.ts';
import { readEdition } from '#edition/read-edition.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { readFolder } from '../edition-folder.ts';
import { readJson } from '../../programme/read-programme.ts';
import { auditTable } from './audit-table.ts';
import { askedFor, why } from './why.ts';

const says: Record<Breach['kind'], string> = {
	small: 'is a number of 1 to 4 people with fewer than three possible values',
	sensitive: 'is known exactly, and sensitive',
	group: 'is all or none of fewer than ten people, or a known share of them'
};

await command(
	'npm run -s audit -- DIR [--previous DIR]... [--json | --why INDICATOR/DIM=GROUP] | --table FILE',
	{
		previous: { type: 'string', multiple: true, default: [] },
		json: { type: 'boolean', default: false },
		why: { type: 'string' },
		table: { type: 'string' }
	},
	async ({ previous, json, why: asked, table }, [dir]) => {
		const print = (text: string) => process.stdout.write(`${text}\n`);
		if (table !== undefined) {
			print(JSON.stringify(await auditTable(readJson(table, 'table')), undefined, '\t'));
			return 0;
		}
		if (!dir) throw new Misuse('missing folder: name that of the edition, or a table with --table');
		const editions = [...previous, dir]
			.map((one) => readEdition(readFolder(one)))
			.sort((a, b) => a.head.number - b.head.number);
		const { breaches, known } = await examined(editions);
		if (asked !== undefined) {
			for (const line of why(askedFor(asked), editions, known)) print(line);
			return 0;
		}
		const named = breaches.map(({ edition, ...breach }) => ({
			edition: editions[edition]!.head.name,
			...breach
		}));
		if (json) print(JSON.stringify({ breaches: named, numbers: known.length }, undefined, '\t'));
		else {
			for (const { edition, indicator, dims, counted, kind, low, high } of named)
				print(`${edition} ${indicator} ${JSON.stringify(dims)} ${counted} ${low}..${high} ${says[kind]}`);
			print(`${known.length} numbers, ${breaches.length} fall`);
		}
		return breaches.length > 0 ? 1 : 0;
	}
);
