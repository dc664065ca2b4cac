import { encryption, type ZipEntry } from './zip-directory.ts';
import { ZipFault } from './zip-fault.ts';

/** Flag of a part whose sizes stand behind its bytes, and then are 0 in front of them. */
const sizesBehind = 0x8;
/** What stands for a size that is in an extra field. */
const elsewhere = 0xffffffff;

/**
 * What stands in front of a part must be what the directory says of it: some programs read the one and some the other. Throws a
 * `ZipFault` where they differ in encryption, method, name or sizes.
 */
export function checkLocal(entry: ZipEntry, local: DataView, name: Uint8Array): void {
	const flags = local.getUint16(6, true);
	if ((flags & encryption) !== 0) throw new ZipFault('encrypted', entry.name);
	const agrees = (found: number, size: number) =>
		found === size || found === elsewhere || (found === 0 && (flags & sizesBehind) !== 0);
	if (
		local.getUint16(8, true) !== entry.method ||
		new TextDecoder().decode(name) !== entry.name ||
		!agrees(local.getUint32(18, true), entry.packed) ||
		!agrees(local.getUint32(22, true), entry.size)
	)
		throw new ZipFault('damaged', entry.name);
}
