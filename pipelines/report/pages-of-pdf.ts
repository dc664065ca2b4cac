import { getDocumentProxy } from 'unpdf';

/** The pages of a PDF, counted from 1, that links within it lead to, by the ids of what they lead to. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<Map<string, number>> {
	// The reader takes the bytes that it is given for itself.
	const file = await getDocumentProxy(new Uint8Array(pdf));
	try {
		const places = await file.getDestinations();
		const pages = new Map<string, number>();
		for (const [id, place] of Object.entries(places))
			if (place[0]) pages.set(id, 1 + (await file.getPageIndex(place[0] as PageReference)));
		return pages;
	} finally {
		await file.loadingTask.destroy();
	}
}

type PageReference = Parameters<Awaited<ReturnType<typeof getDocumentProxy>>['getPageIndex']>[0];
