import { lightColours } from '#views/picture/light-colours.ts';
import tokens from '../../styles/tokens.css?raw';

/** The colours that charts of a report have, whatever the page around it has. */
export const reportColours = lightColours(tokens);
