import { ZipFault } from '#tables/zip-fault.ts';
import { zipLimits } from '#tables/zip-limits.ts';
import { Zip } from '#tables/zip-reader.ts';
import type { SourceFile } from '../importer.ts';
import { Refusal } from '../refusal.ts';

/** A fault of the ZIP file as a refusal, which people are told in their language. */
function refused(fault: unknown): unknown {
	if (!(fault instanceof ZipFault)) return fault;
	const { reason, part, most } = fault;
	switch (reason) {
		case 'entries':
		case 'ratio':
		case 'size':
			return new Refusal('zip-bomb', { limit: reason, most });
		case 'part':
		case 'total':
			return new Refusal('zip-bomb', { limit: reason, most: Math.round(most / 2 ** 20) });
		default:
			return new Refusal('damaged-workbook', { part: part ?? 'ZIP' });
	}
}

/** The parts of a workbook; whatever is wrong with its ZIP file is a `Refusal`. */
export class WorkbookZip {
	private constructor(readonly zip: Zip) {}

	static async open(file: SourceFile): Promise<WorkbookZip> {
		try {
			return new WorkbookZip(await Zip.open(file, zipLimits.workbook));
		} catch (fault) {
			throw refused(fault);
		}
	}

	has(name: string): boolean {
		return this.zip.has(name);
	}

	names(): string[] {
		return this.zip.names();
	}

	async *unpack(name: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
		try {
			yield* this.zip.unpack(name, signal);
		} catch (fault) {
			throw refused(fault);
		}
	}
}
