import { z } from 'zod';

/** A dim that a figure can be broken down by: the code of one of the programme's; see `dims.ts`. */
export const dim = z.string().regex(/^[a-z][a-z0-9_]{0,31}$/, 'the code of a dim is expected');
