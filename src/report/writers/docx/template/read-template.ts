import { Zip } from '#tables/zip-reader.ts';
import { zipLimits } from '#tables/zip-limits.ts';
import { calledAlike, idsIn } from './called-alike.ts';
import { readHeader } from './read-header.ts';
import type { Template } from './template.ts';
import { numberingIn, withNumbers } from './template-numbering.ts';
import { isWellFormed } from './well-formed.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Reads a Word file that is to give a report its look; throws in plain words where it cannot. `file` names it. */
export async function readTemplate(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Template> {
	const fail = (words: string) => new Error(`invalid template ${file}: ${words}`);
	if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
		throw fail('it is an old Word file, or has a password; save it as .docx without one');
	const zip = await Zip.open(
		{ size: bytes.length, slice: (from, to) => Promise.resolve(bytes.subarray(from, to)) },
		zipLimits.workbook
	).catch((cause: unknown) => {
		throw new Error(
			`invalid template ${file}: it is no Word file, or it is damaged; save it as .docx again`,
			{ cause }
		);
	});
	for (const part of ['word/document.xml', 'word/styles.xml'])
		if (!zip.has(part)) throw fail('it is no Word file with styles; save it in Word or LibreOffice as .docx');
	const text = async (name: string) => {
		const xml = new TextDecoder().decode(await zip.whole(name));
		if (!isWellFormed(xml))
			throw fail(`a part of it is damaged (${name}); save it in Word or LibreOffice again`);
		return xml;
	};
	const styles = await text('word/styles.xml');
	const body = await text('word/document.xml');
	if (!styles.includes(`"${word}"`) || !body.includes(`"${word}"`))
		throw fail(
			'its form is one that reports cannot take over; save it as "Word document (.docx)", not as Strict Open XML'
		);
	const ids = idsIn(styles);
	if (!ids.size) throw fail('it has no styles');
	const numbering = zip.has('word/numbering.xml')
		? numberingIn(calledAlike(await text('word/numbering.xml'), ids))
		: null;
	return {
		styles: withNumbers(calledAlike(styles, ids), numbering),
		numbering,
		ids: new Set(ids.values()),
		theme: zip.has('word/theme/theme1.xml') ? await zip.whole('word/theme/theme1.xml') : null,
		header: await readHeader({ zip, body, text, fail, ids })
	};
}
