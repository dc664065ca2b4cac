import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '#schemas/programme.ts';
import { convertCoderefinery } from './coderefinery.ts';
import { convertOulad, ouladFiles } from './oulad.ts';

function read(file: string): string {
	try {
		return readFileSync(file, 'utf8');
	} catch (cause) {
		throw new Error(`missing source file: ${file} cannot be read; check --from`, { cause });
	}
}

/**
 * Each source by the id of its programme: reads its folder, returns the CSV texts by their path below the
 * contributions.
 */
export const sources: Readonly<Record<string, (dir: string, programme: Programme) => Map<string, string>>> = {
	oulad: (dir, programme) =>
		convertOulad(
			{
				studentInfo: read(join(dir, ouladFiles.studentInfo)),
				studentAssessment: read(join(dir, ouladFiles.studentAssessment)),
				assessments: read(join(dir, ouladFiles.assessments))
			},
			programme
		),
	coderefinery: (dir, programme) => {
		const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' })
			.map((path) => path.replaceAll('\\', '/'))
			.filter((path) => /^(pre\/\d+|post)\/[^/]+\.csv$/.test(path));
		if (paths.length === 0)
			throw new Error(`missing source file: no pre/<year>/<workshop>.csv in ${dir}; check --from`);
		return convertCoderefinery(new Map(paths.map((path) => [path, read(join(dir, path))])), programme);
	}
};
