import { EngineFault } from './fault.ts';
import { usualPatience } from './patient-fetch.ts';

/**
 * A part of the engine that is on its way, such as a script: where it fails to come, or nothing is heard of it for a while, the engine did not
 * arrive.
 */
export async function inTime<T>(part: Promise<T>, what: string, patience = usualPatience): Promise<T> {
	let clock: ReturnType<typeof setTimeout> | undefined;
	const late = new Promise<never>((_, reject) => {
		clock = setTimeout(() => reject(new Error('nothing came in time')), patience);
	});
	try {
		return await Promise.race([part, late]);
	} catch (cause) {
		if (cause instanceof EngineFault) throw cause;
		throw new EngineFault('engine-download', `missing ${what}: ${(cause as Error).message}`, { cause });
	} finally {
		clearTimeout(clock);
	}
}
