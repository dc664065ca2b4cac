import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const files = [
	[400, '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'],
	[600, '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf']
] as const;

/** The font of pictures in its two weights; those of the machine would change the bytes. */
export const interFonts = (): Promise<{ weight: number; bytes: Buffer }[]> =>
	Promise.all(files.map(async ([weight, path]) => ({ weight, bytes: await readFile(resolve(path)) })));
