import { drawer as drawerIn } from '#report/drawer.ts';
import { colour } from '../editions/pictures/colours.ts';

/** Draws the charts of a report in the colours of the light page. */
export const drawer = (language: string) => drawerIn(language, colour);
