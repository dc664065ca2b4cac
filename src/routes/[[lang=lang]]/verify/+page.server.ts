import { siteEditions } from '../../editions.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	editions: siteEditions().map(({ head: { name, number, on } }) => ({ name, number, on }))
});
