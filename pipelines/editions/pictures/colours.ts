import { readFileSync } from 'node:fs';
import { lightColours } from '#views/picture/light-colours.ts';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colour of a token of the page's style on light paper. */
export const colour = lightColours(tokens);
