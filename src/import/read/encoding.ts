import type { Reading } from '#schemas/recipe.ts';
import type { ByteStatistics } from './byte-statistics.ts';
import { likelier } from './likelier-encoding.ts';

export type Encoding = NonNullable<Reading['encoding']>;

/** An encoding, and the evidence for it. */
export interface Verdict {
	encoding: Encoding;
	code: string;
	args: Record<string, string | number>;
	certain: boolean;
}

/**
 * The encoding of a file: by its byte order mark, otherwise by zeros between letters, otherwise UTF-8 where
 * all of it is valid, otherwise a single-byte encoding.
 */
export function encodingOf(survey: ByteStatistics): Verdict {
	const { mark, zeros, invalid, valid } = survey;
	const size = { bytes: invalid };
	if (mark !== null && (mark.encoding !== 'utf-8' || invalid === 0))
		return { encoding: mark.encoding, code: 'encoding-mark', args: {}, certain: true };
	if (zeros !== null) return { encoding: zeros, code: 'encoding-zeros', args: {}, certain: false };
	if (survey.plain) return { encoding: 'utf-8', code: 'encoding-plain', args: {}, certain: true };
	if (invalid === 0) return { encoding: 'utf-8', code: 'encoding-utf8', args: {}, certain: true };
	// Letters of other encodings hardly ever form a UTF-8 character by chance.
	if (mark !== null || valid > invalid)
		return { encoding: 'utf-8', code: 'encoding-mostly', args: size, certain: valid > 99 * invalid };
	const encoding = likelier(survey.high);
	const code = { macintosh: 'encoding-mac', cp850: 'encoding-dos', 'windows-1252': 'encoding-not-utf8' }[
		encoding
	];
	return { encoding, code, args: {}, certain: encoding === 'windows-1252' };
}
