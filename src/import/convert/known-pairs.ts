import { NumberList } from './number-list.ts';

/** Pairs of numbers, numbered in the order in which they came. */
export class KnownPairs {
	/** The number of a pair plus one, by its hash; 0 where there is none. */
	private slots = new Int32Array(64);
	private readonly ones = new NumberList();
	private readonly others = new NumberList();

	/** The number of a pair; -1 for a new one. */
	numberOf(one: number, other: number): number {
		return this.slots[this.slotOf(one, other)]! - 1;
	}

	/** The number of a pair, which it gets where it has none. */
	add(one: number, other: number): number {
		const slot = this.slotOf(one, other);
		if (this.slots[slot] !== 0) return this.slots[slot]! - 1;
		const number = this.ones.length;
		this.ones.push(one);
		this.others.push(other);
		this.slots[slot] = number + 1;
		if (this.ones.length * 2 >= this.slots.length) {
			this.slots = new Int32Array(this.slots.length * 2);
			for (let i = 0; i <= number; i += 1)
				this.slots[this.slotOf(this.ones.at(i), this.others.at(i))] = i + 1;
		}
		return number;
	}

	/** Where a pair is, or would be. */
	private slotOf(one: number, other: number): number {
		const { slots, ones, others } = this;
		const mask = slots.length - 1;
		const mixed = Math.imul(Math.imul(one, 0x9e3779b1) ^ other, 0x85ebca6b);
		for (let slot = (mixed ^ (mixed >>> 15)) & mask; ; slot = (slot + 1) & mask) {
			const found = slots[slot]! - 1;
			if (found < 0 || (ones.at(found) === one && others.at(found) === other)) return slot;
		}
	}
}
