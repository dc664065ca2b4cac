import { closeSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ZipFault } from '#tables/zip-fault.ts';
import { zipLimits, type ZipLimits } from '#tables/zip-limits.ts';
import { Zip } from '#tables/zip-reader.ts';
import { sourceFile } from '../import/source-file.ts';
import type { Words } from './faults.ts';

const seal = 'contribution.json';
const sealAgain = 'export the contribution again, and hand it over as it is';

const words = (code: string, value: string, message: string, fix = sealAgain): Words => ({
	code,
	column: null,
	value,
	message,
	fix
});

/** What a computer leaves in a zip by itself: folders, and its own notes. */
const ofTheComputer = (name: string) => name.endsWith('/') || /(^|\/)(\.(?!\.)|__MACOSX\/)/.test(name);

async function write(zip: Zip, name: string, path: string): Promise<void> {
	const out = openSync(path, 'w');
	try {
		for await (const piece of zip.unpack(name))
			for (let at = 0; at < piece.length;) at += writeSync(out, piece, at);
	} finally {
		closeSync(out);
	}
}

/**
 * Unpacks the files called `expected` from a zip into a folder, under those very names, and says what is wrong with the rest.
 * Nothing is unpacked from a zip that is damaged, not sealed, or larger than the limits; nothing stays of one that turns out so.
 */
export async function unpack(
	path: string,
	to: string,
	expected: readonly string[],
	limits: ZipLimits = zipLimits.contribution
): Promise<{ names: string[]; faults: Words[] }> {
	if (statSync(path).size > limits.packed)
		return { names: [], faults: [words('zip', '', 'the file is too large for a contribution')] };
	const file = await sourceFile(path);
	const written: string[] = [];
	try {
		const zip = await Zip.open(file, limits);
		const all = zip.names();
		// Its hashes alone tell a file that was cut off from a whole one.
		if (!all.includes(seal))
			return {
				names: [],
				faults: [words('manifest', seal, `the zip holds no ${seal}, so it was never sealed`)]
			};
		const names = all.filter((name) => expected.includes(name));
		for (const name of names) {
			written.push(join(to, name));
			await write(zip, name, join(to, name));
		}
		const strangers = all.filter((name) => !expected.includes(name) && !ofTheComputer(name));
		return {
			names,
			faults: strangers.map((name) =>
				words(
					'unknown-file',
					name,
					`a contribution holds no such file; known are ${expected.join(', ')}`,
					'leave it out, or export the contribution again'
				)
			)
		};
	} catch (fault) {
		if (!(fault instanceof ZipFault)) throw fault;
		for (const one of written) rmSync(one, { force: true });
		return { names: [], faults: [words('zip', fault.part ?? '', fault.message)] };
	} finally {
		await file.close();
	}
}
