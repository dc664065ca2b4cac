import { expect, it } from 'vitest';
import { csv } from './canonical.ts';

it('a cell of an edition is quoted where it must be, and stands there as it is', () => {
	expect(
		csv(
			['a', 'b'],
			[
				['retail\rservices', -1],
				['=1+1', 'x,y']
			]
		)
	).toBe('a,b\n"retail\rservices",-1\n=1+1,"x,y"\n');
});
