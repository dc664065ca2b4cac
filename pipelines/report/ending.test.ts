import { expect, it } from 'vitest';
import { requireEnding } from './ending.ts';

it('refuses a file that nothing can make, and says what can be made, and where else', () => {
	expect(() => requireEnding('Report.DOCX', ['docx', 'md'])).not.toThrow();
	expect(() => requireEnding('a.odt', ['docx', 'md'])).toThrow('invalid ending: a.odt; known are .docx, .md');
	expect(() => requireEnding('a.zip', ['docx'], 'a .zip is the annex')).toThrow(
		'invalid ending: a.zip; known are .docx; a .zip is the annex'
	);
});
