import { editionLine } from '#edition/edition-line.ts';
import { headingOf } from '#edition/heading.ts';
import { signerText } from '#edition/signer-text.ts';
import type { Checked, CheckedEdition } from '#edition/verify-all.ts';
import type { Translate } from '#language/translate.ts';

function editionLines(t: Translate, edition: CheckedEdition, fetched: boolean): string[] {
	const { verdict, findings, key, signer, link, derived, files } = edition;
	const unchanged = findings.length === 0;
	const said = [
		...findings.map(({ path, what }) => `${path} ${t(`findings.${what}`)}`),
		t(unchanged ? 'verify.unchanged-text' : 'verify.not-authentic-text', {
			count: unchanged ? files.length : findings.length
		}),
		...(unchanged && !fetched ? [t('verify.alone-text')] : []),
		...(key ? [`${t('verify.signed-with')} ${key}`] : []),
		...(signer ? [t(signerText[signer])] : []),
		...(link ? [`${t('verify.chain')}: ${t(`verify.chain-${link}`)}`] : []),
		...(unchanged ? [`${t('verify.pictures')}: ${t(`verify.pictures-${derived ? 'checked' : 'none'}`)}`] : [])
	];
	return [
		`${editionLine(t, edition)}: ${t(`verify.verdict-${verdict}`)}`,
		...said.map((line) => `  ${line}`)
	];
}

/**
 * The verdict on all that was brought as lines of text, edition by edition, the whole of it at the end. Whether
 * other files lie beside those of an address, nobody can see.
 */
export function verdictLines(
	t: Translate,
	checked: Checked,
	isFetched: (folder: string) => boolean = () => false
): string[] {
	const { editions, outside } = checked;
	return [
		...editions.flatMap((edition) => editionLines(t, edition, isFetched(edition.folder))),
		...outside.map((path) => `${path} ${t('findings.outside')}`),
		...(editions.some(({ folder }) => isFetched(folder)) ? [t('verify.fetched-note')] : []),
		t('verify.checked-count', { count: editions.length }),
		t(...headingOf(checked))
	];
}
