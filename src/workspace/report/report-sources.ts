import { fetchBytes } from '#edition/fetch-bytes.ts';
import { fetchEditions } from '#edition/fetch-editions.ts';
import type { Workspace } from '#state/workspace.svelte.ts';
import { cellName } from '#schemas/cell-name.ts';
import type { Cell } from '#schemas/cell.ts';
import { withoutSample } from '#schemas/without-sample.ts';
import type { Documents } from '#state/records-documents.ts';
import type { PracticeFiles } from '#report/practices/practice-file.ts';
import type { ReportSource } from './report-work.ts';

/** The site's data about publishing, as far as a report needs it. */
interface PublishingSite extends Documents {
	/** Names of the editions of this site, the newest last. */
	editions: string[];
}

export type ReadBytes = (address: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** What the site has published, and its programme with its definitions in every language. */
export async function readSite(site: string, read: ReadBytes = fetchBytes): Promise<PublishingSite> {
	return (await siteFile(site, 'publishing', read)) as PublishingSite;
}

/** The good practices of the site's programme, by language. */
export const readPractices = async (site: string, read: ReadBytes = fetchBytes): Promise<PracticeFiles> =>
	(await siteFile(site, 'practices', read)) as PracticeFiles;

/** The Word file that gives reports of the site's programme their look, in base64; null where it has none. */
export const readSiteTemplate = async (site: string, read: ReadBytes = fetchBytes): Promise<string | null> =>
	(await siteFile(site, 'template', read)) as string | null;

async function siteFile(site: string, name: string, read: ReadBytes): Promise<unknown> {
	const bytes = await read(`${site}workspace/${name}.json`);
	if (!bytes) throw new Error(`missing file: ${site}workspace/${name}.json`);
	return JSON.parse(new TextDecoder().decode(bytes));
}

/** The signed files of an edition of this site; its pictures are not needed. */
export async function editionSource(
	site: string,
	{ name, address }: { name: string; address: string },
	read: ReadBytes = fetchBytes
): Promise<ReportSource> {
	const folder = `${site}editions/${name}/`;
	const signed: ReadBytes = async (path) => (/derived[^/]*\.json$/.test(path) ? undefined : read(path));
	const found = await fetchEditions([[name, folder]], signed, () => undefined);
	const files = new Map([...found].map(([path, bytes]) => [path.slice(name.length + 1), bytes]));
	if (files.size === 0) throw new Error(`missing edition: ${name}; the site does not have it`);
	return { from: 'edition', files, address };
}

/** The figures of the records on screen: each in total and by each single group, as an edition has them. */
export async function recordsSource(
	workspace: Workspace,
	{ programme, catalogue }: Documents,
	signal: AbortSignal,
	onEach: (done: number, of: number) => void
): Promise<ReportSource> {
	const { own, deliveries, programme: shown } = workspace.records;
	const asked = catalogue.flatMap((definition) =>
		[[], ...definition.dims.map((dim) => [dim])].map((by) => ({ definition, question: { by, where: {} } }))
	);
	const cells = new Map<string, Cell>();
	let done = 0;
	await workspace.all(asked, signal, (_, answer) => {
		for (const cell of answer) cells.set(cellName(cell), cell);
		onEach(++done, asked.length);
	});
	const [{ readOverview }, { monthsOfEvents }, { readProducts }, { publishedAmong }] = await Promise.all([
		import('#quality/overview-queries.ts'),
		import('#edition/event-months.ts'),
		import('#quality/product-rows.ts'),
		import('#edition/published-products.ts')
	]);
	const [{ newest }, events] = await workspace.queryFigures((engine) =>
		Promise.all([readOverview(engine), monthsOfEvents(engine, catalogue)])
	);
	const on =
		newest
			.map((row) => row.newest)
			.sort()
			.at(-1) ?? shown.period.to;
	const products = await workspace.queryFigures((engine) => readProducts(engine));
	return {
		from: 'records',
		figures: {
			programme: own ? withoutSample(programme) : programme,
			catalogue,
			cells: [...cells.values()],
			on,
			deliveries: deliveries.matrix,
			events,
			products: publishedAmong(products, on)
		}
	};
}
