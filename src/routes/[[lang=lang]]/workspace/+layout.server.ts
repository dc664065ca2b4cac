import { siteCatalogue, siteCells, siteBatches, siteProgramme } from '../../figures.server.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = () => ({
	programme: siteProgramme(),
	catalogue: siteCatalogue(),
	cells: siteCells(),
	deliveries: { files: siteBatches(), openWarnings: null }
});
