import { unzipSync, type UnzipFileInfo } from 'fflate';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './faults.ts';

/** What a sealed contribution may weigh at most: zipped, each file in it, and all of them. */
export const zipLimits = { zipped: 256 * 2 ** 20, entries: 100, file: 512 * 2 ** 20, whole: 2 ** 30 };

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

function tooMuch(entries: readonly UnzipFileInfo[], limits: typeof zipLimits): string | null {
	const mebibytes = (bytes: number) => `${Math.floor(bytes / 2 ** 20)} MiB`;
	if (entries.length > limits.entries) return `it holds ${entries.length} files, more than ${limits.entries}`;
	const large = entries.find(({ originalSize }) => originalSize > limits.file);
	if (large) return `a file in it takes more than ${mebibytes(limits.file)}`;
	const whole = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
	if (whole > limits.whole) return `its files take more than ${mebibytes(limits.whole)}`;
	const names = entries.map(({ name }) => name);
	return new Set(names).size < names.length ? 'it holds two files of one name' : null;
}

/** Every entry that the zip lists, nothing of which is unpacked. */
function listed(bytes: Uint8Array): UnzipFileInfo[] {
	const found: UnzipFileInfo[] = [];
	unzipSync(bytes, {
		filter: (entry) => {
			found.push(entry);
			return false;
		}
	});
	return found;
}

/**
 * Unpacks the files called `expected` from a zip into a folder, under those very names, and says what is wrong with the rest.
 * Nothing is unpacked from a zip that is damaged, not sealed, or larger than the limits.
 */
export function unpack(
	path: string,
	to: string,
	expected: readonly string[],
	limits = zipLimits
): { names: string[]; faults: Words[] } {
	if (statSync(path).size > limits.zipped)
		return { names: [], faults: [words('zip', '', 'the file is too large for a contribution')] };
	try {
		const bytes = readFileSync(path);
		const entries = listed(bytes);
		const fault = tooMuch(entries, limits);
		if (fault !== null) return { names: [], faults: [words('zip', '', fault)] };
		// Its hashes alone tell a file that was cut off from a whole one.
		if (!entries.some(({ name }) => name === seal))
			return {
				names: [],
				faults: [words('manifest', seal, `the zip holds no ${seal}, so it was never sealed`)]
			};
		const files = Object.entries(unzipSync(bytes, { filter: ({ name }) => expected.includes(name) }));
		for (const [name, content] of files) writeFileSync(join(to, name), content);
		const strangers = entries.filter(({ name }) => !expected.includes(name) && !ofTheComputer(name));
		return {
			names: files.map(([name]) => name),
			faults: [
				...strangers.map(({ name }) =>
					words(
						'unknown-file',
						name,
						`a contribution holds no such file; known are ${expected.join(', ')}`,
						'leave it out, or export the contribution again'
					)
				)
			]
		};
	} catch {
		return { names: [], faults: [words('zip', '', 'this is no zip file that can be unpacked')] };
	}
}
