import { join } from 'node:path';
import { libraryFolder } from '#indicators/catalogue.ts';
import { json, yaml, type TextFolder } from './text-folder.ts';

/** The texts of a programme's own indicators. */
export const programmeTexts = (dir: string): TextFolder[] => [
	{ name: 'indicators', path: join(dir, 'indicators', 'texts'), form: yaml }
];

/** The texts of the software: of the library of indicators, and of every page. */
export const softwareTexts: TextFolder[] = [
	{ name: 'indicators', path: join(libraryFolder, 'texts'), form: yaml },
	{ name: 'messages', path: join(libraryFolder, '..', 'language', 'messages'), form: json }
];
