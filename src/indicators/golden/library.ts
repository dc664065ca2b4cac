import { fileURLToPath } from 'node:url';
import type { Definition } from '#schemas/indicator.ts';
import type { Parameter } from '#schemas/parameter.ts';
import { filesIn, libraryFolder, readCatalogue } from '../catalogue.ts';
import type { IndicatorFile } from '../parse.ts';
import { goldenProgramme } from './programme.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Whether an indicator is general: it needs a value that only its variants give. */
const isGeneral = ({ matter: { of, parameters = {} } }: IndicatorFile) =>
	of === undefined &&
	Object.values(parameters as Record<string, Parameter>).some(
		(parameter) => parameter.default === undefined && parameter.from === undefined
	);

/** Values that the fixture gives more to count by: nobody there could come to five mentor days. */
const given: Record<string, Record<string, number>> = {
	'minimum-dosage-share': { dinners: 2, mentor_days: 3 }
};

/** Every definition of the library that a programme can use by its id alone, sorted by path; general ones are counted as their variants. */
export const library = (): Definition[] =>
	readCatalogue(here, {
		...goldenProgramme,
		indicators: filesIn(libraryFolder)
			.filter((file) => !isGeneral(file))
			.map(({ matter: { id } }) => (given[id] ? { id, parameters: given[id] } : id))
	});
