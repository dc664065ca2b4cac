import { error } from '@sveltejs/kit';
import { editionWorkbook } from '#edition/download/edition-workbook.ts';
import { editionZip } from '#edition/download/edition-zip.ts';
import { eventsName, nordicName, workbookName, zipName } from '#edition/download/download-names.ts';
import { eventsTable } from '#edition/download/events-table.ts';
import { nordicTable } from '#edition/download/nordic-table.ts';
import { spreadsheetForm } from '#tables/spreadsheet-form.ts';
import type { PublishedEdition } from '#edition/draft.ts';
import { fileTexts } from '#edition/file-texts.ts';
import { fingerprintOf } from '#views/report/fingerprint.ts';
import { knownAddress } from '#views/site-address.ts';
import { editionFile, siteEdition, siteEditions } from '../../../../editions.server.ts';
import { siteProgramme } from '../../../../figures.server.ts';
import { fallback, pageLanguages } from '../../../../site-languages.ts';
import { writtenPages } from '../../../../written-pages.server.ts';
import { editionPath } from '#views/edition-path.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

type Body = string | Uint8Array<ArrayBuffer>;

const types: Record<string, string> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	zip: 'application/zip'
};

const forms = ['en', 'da'].map((language) => spreadsheetForm(language));

/** What is made for readers from an edition, by the name of each file: the edition itself stays as it is. */
function downloads(edition: PublishedEdition): Map<string, () => Body | Promise<Body>> {
	const { head, cells, tables, manifest, events } = edition;
	const read = (path: string) => editionFile(head.name, path);
	return new Map<string, () => Body | Promise<Body>>([
		[zipName(head), () => editionZip(head.name, manifest, read)],
		[nordicName(head), () => nordicTable(cells)],
		...tables.map(({ indicator }): [string, () => Body] => [
			nordicName(head, indicator),
			() => nordicTable(cells.filter((cell) => cell.indicator === indicator))
		]),
		...(events
			? forms.map((form): [string, () => Body] => [
					eventsName(head, form.delimiter),
					() => eventsTable(events, form)
				])
			: []),
		...pageLanguages.map((language): [string, () => Promise<Body>] => [
			workbookName(head, language),
			async () =>
				editionWorkbook(await fileTexts(edition.programme, language), edition, {
					address: knownAddress(siteProgramme().siteAddress, editionPath(language, fallback, head.name)),
					fingerprint: fingerprintOf(edition)
				})
		])
	]);
}

export const entries: EntryGenerator = writtenPages(() =>
	siteEditions().flatMap((edition) =>
		[...downloads(edition).keys()].map((file) => ({ edition: edition.head.name, file }))
	)
);

export const GET: RequestHandler = async ({ params }) => {
	const edition = siteEdition(params.edition);
	const make = edition && downloads(edition).get(params.file);
	if (!make) error(404, `unknown file: ${params.file}`);
	return new Response(await make(), {
		headers: { 'content-type': types[params.file.split('.').at(-1)!] ?? 'application/octet-stream' }
	});
};
