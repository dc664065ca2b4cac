import { readFileSync, statSync } from 'node:fs';
import { rowsOf } from '#changes/canonical-rows.ts';
import { requireCountry } from '#contributions/check-rows.ts';
import { ContributionFault } from '#contributions/fault.ts';
import { faultSentence } from '#contributions/fault-sentence.ts';
import { openContribution } from '#contributions/open-contribution.ts';
import type { Unlock } from '#contributions/unseal.ts';
import { loadMessages } from '#language/messages.ts';
import { translator } from '#language/translate.ts';
import type { Programme } from '#schemas/programme.ts';
import { contributedTables } from '#schemas/tables/all.ts';
import type { Bytes } from '#storage/files.ts';
import { zipLimits } from '#tables/zip-limits.ts';
import type { UnplacedFault } from './faults.ts';

/** How sealed contributions are opened. */
export interface Unlocking extends Unlock {
	/** Asks somebody for the passphrase of a file; null where there is nobody to ask. */
	ask: (file: string) => Promise<string | null>;
}

export const noUnlocking: Unlocking = { secretKeys: [], passphrase: null, ask: async () => null };

/**
 * The files of a contribution with the ending .tidemark, in memory alone: what was sealed is not written to the disk before its rows
 * are. Or the fault for which nothing of it is taken.
 */
export async function openPacked(
	{ path, name }: { path: string; name: string },
	programme: Programme,
	unlocking: Unlocking
): Promise<{ files: ReadonlyMap<string, Bytes>; faults: UnplacedFault[] }> {
	try {
		if (statSync(path).size > zipLimits.contribution.packed) throw new ContributionFault('zip-large');
		const bytes: Bytes = new Uint8Array(readFileSync(path));
		return { files: await opened(bytes, name, programme, unlocking), faults: [] };
	} catch (error) {
		if (!(error instanceof ContributionFault)) throw error;
		const t = translator('en', await loadMessages('en', ['contributions']));
		const [message, ...fix] = faultSentence(t, name, error).split(/(?<=\.) /);
		const fault: UnplacedFault = {
			code: 'contribution',
			column: null,
			value: '',
			message: message!,
			fix: fix.join(' ') || 'ask for it once more'
		};
		return { files: new Map(), faults: [fault] };
	}
}

async function opened(bytes: Bytes, name: string, programme: Programme, unlocking: Unlocking) {
	const open = (unlock: Unlock) =>
		openContribution(programme, bytes, unlock, {
			limits: zipLimits.contribution,
			now: new Date().toISOString()
		});
	const { about, files } = await open(unlocking).catch(async (error: unknown) => {
		if (!(error instanceof ContributionFault && error.code === 'passphrase-needed')) throw error;
		const passphrase = await unlocking.ask(name);
		if (passphrase === null) throw error;
		return open({ ...unlocking, passphrase });
	});
	for (const table of contributedTables(programme)) {
		const csv = files.get(`${table.name}.csv`);
		if (csv)
			requireCountry(
				table,
				readable(() => rowsOf(table, csv, name)),
				about.country
			);
	}
	return files;
}

/** Rows that cannot be read are judged line by line afterwards. */
function readable<T>(rows: () => T[]): T[] {
	try {
		return rows();
	} catch {
		return [];
	}
}
