import { pairOrder } from './pair-order.ts';
import type { Rule } from './rule.ts';
import { v01 } from './v01.ts';
import { v03 } from './v03.ts';
import { v04 } from './v04.ts';
import { v05 } from './v05.ts';
import { v06 } from './v06.ts';
import { v07 } from './v07.ts';
import { v08 } from './v08.ts';
import { v09 } from './v09.ts';
import { v10 } from './v10.ts';
import { v11 } from './v11.ts';
import { v12 } from './v12.ts';
import { v13 } from './v13.ts';
import { v14 } from './v14.ts';
import { v15 } from './v15.ts';

/** Every rule on rows. What a single cell may hold (V02, and form, range and presence of values) is the business of whoever reads the file. */
export const rules: readonly Rule[] = [
	v01,
	v03,
	v04,
	v05,
	v06,
	v07,
	v08,
	v09,
	v10,
	v11,
	v12,
	v13,
	v14,
	v15,
	pairOrder
];
