import { Zip, ZipDeflate } from 'fflate';

type Bytes = Uint8Array<ArrayBuffer>;

const piece = 2 ** 18;
/** What is packed already gets no smaller. */
const isPacked = /\.(png|jpe?g|woff2)$/i;
// The earliest time that a zip can store; fflate writes local time, so this is local time.
const always = () => new Date(1980, 0, 1);

/** Lets the page handle pending events between two pieces of long work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** One zip of these files, in order. The same files give the same bytes on every day and every device. */
export async function zipOf(files: ReadonlyMap<string, Bytes>): Promise<Bytes> {
	const parts: Uint8Array[] = [];
	const faults: Error[] = [];
	const zip = new Zip((error, part) => {
		if (error) faults.push(error);
		parts.push(part);
	});
	let since = 0;
	for (const [name, bytes] of files) {
		const entry = new ZipDeflate(name, { level: isPacked.test(name) ? 0 : 6 });
		entry.mtime = always();
		zip.add(entry);
		for (let at = 0; at === 0 || at < bytes.length; at += piece) {
			entry.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
			since += Math.min(piece, bytes.length - at);
			if (since < piece) continue;
			await pause();
			since = 0;
		}
	}
	zip.end();
	if (faults.length > 0) throw faults[0]!;
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
