import { openRecords } from '#engine/node.ts';
import { readCatalogue } from '#indicators/catalogue.ts';
import { command, Misuse } from '../../tooling/command.ts';
import { readProgramme } from '../../programme/read-programme.ts';
import { recordsToRead } from '../../records/records-file.ts';
import { selectedCells, checkRecords } from './selected-cells.ts';
import { csv, json } from './cells-text.ts';
import { selectionOf } from './selection.ts';

const many = { type: 'string', multiple: true, default: [] as string[] } as const;

await command(
	'npm run -s cells -- [--programme DIR] [--data FILE] [--indicator ID]... [--by country,gender] [--where gender=woman]... [--method wilson|bca|...] [--format json|csv]',
	{
		programme: { type: 'string', default: 'data' },
		data: { type: 'string' },
		indicator: many,
		by: many,
		where: many,
		method: { type: 'string' },
		format: { type: 'string', default: 'json' }
	},
	async ({ programme: dir, data, indicator, by, where, method, format }) => {
		const printers: Record<string, typeof json> = { json, csv };
		const print = printers[format];
		if (!print)
			throw new Misuse(`unknown format: "${format}"; known are ${Object.keys(printers).join(', ')}`);
		const programme = readProgramme(dir);
		const catalogue = readCatalogue(dir, programme);
		const selection = misuse(() => selectionOf({ indicator, by, where, method }, programme, catalogue));
		const say = (line: string) => process.stderr.write(`${line}\n`);
		const file = await recordsToRead({ programmeDir: dir, programme, catalogue, data, say });
		const engine = await openRecords(file);
		try {
			await checkRecords(engine, programme, file);
			process.stdout.write(print(await selectedCells(engine, programme, selection)));
		} finally {
			await engine.close();
		}
		return 0;
	}
);

/** Turns errors of the selection into the exit status of wrong arguments. */
function misuse<T>(select: () => T): T {
	try {
		return select();
	} catch (error) {
		throw new Misuse((error as Error).message);
	}
}
