import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ZipFault } from '#tables/zip-fault.ts';
import { zipLimits, type ZipLimits } from '#tables/zip-limits.ts';
import { Zip } from '#tables/zip-reader.ts';
import { Misuse } from '../../tooling/command.ts';
import { sourceFile } from '../import/source-file.ts';
import type { UnplacedFault } from './faults.ts';
import { brokenReadFault } from './file-faults.ts';

const manifestName = 'contribution.json';
const exportAgain = 'export the contribution again, and hand it over as it is';

const faultOf = (code: string, value: string, message: string, fix = exportAgain): UnplacedFault => ({
	code,
	column: null,
	value,
	message,
	fix
});

/** Entries that an operating system adds to a zip: folders and hidden files. */
const isSystemFile = (name: string) => name.endsWith('/') || /(^|\/)(\.(?!\.)|__MACOSX\/)/.test(name);

async function write(zip: Zip, name: string, path: string): Promise<void> {
	const out = openSync(path, 'w', 0o600);
	try {
		for await (const piece of zip.unpack(name))
			for (let at = 0; at < piece.length;) at += writeSync(out, piece, at);
	} finally {
		closeSync(out);
	}
}

/**
 * Unpacks the files named in `expected` from a zip into a folder, under the same names, and returns faults for the rest. From
 * a zip that is damaged, has no manifest, or exceeds the limits, no file is kept.
 */
export async function unzipContribution(
	path: string,
	to: string,
	expected: readonly string[],
	limits: ZipLimits = zipLimits.contribution
): Promise<{ names: string[]; faults: UnplacedFault[] }> {
	if (statSync(path).size > limits.packed)
		return { names: [], faults: [faultOf('zip', '', 'the file is too large for a contribution')] };
	const file = await sourceFile(path);
	const written: string[] = [];
	try {
		const zip = await Zip.open(file, limits);
		const all = zip.names();
		// Only the hashes of the manifest show whether a file is complete.
		if (!all.includes(manifestName))
			return {
				names: [],
				faults: [
					faultOf('manifest', manifestName, `the zip holds no ${manifestName}, so it was never sealed`)
				]
			};
		const names = all.filter((name) => expected.includes(name));
		for (const name of names) {
			written.push(join(to, name));
			await write(zip, name, join(to, name));
		}
		const unexpected = all.filter((name) => !expected.includes(name) && !isSystemFile(name));
		return {
			names,
			faults: unexpected.map((name) =>
				faultOf(
					'unknown-file',
					name,
					`a contribution holds no such file; known are ${expected.join(', ')}`,
					'leave it out, or export the contribution again'
				)
			)
		};
	} catch (fault) {
		for (const one of written) rmSync(one, { force: true });
		if (fault instanceof Misuse) return { names: [], faults: [brokenReadFault(fault.message)] };
		if (!(fault instanceof ZipFault)) throw fault;
		return { names: [], faults: [faultOf('zip', fault.part ?? '', fault.message)] };
	} finally {
		await file.close();
	}
}
