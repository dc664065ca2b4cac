/** Numbers in a growing array, without an object for each. */
export class NumberList {
	private all = new Uint32Array(1024);
	length = 0;

	push(value: number): void {
		if (this.length === this.all.length) {
			const more = new Uint32Array(this.length * 2);
			more.set(this.all);
			this.all = more;
		}
		this.all[this.length++] = value;
	}

	at(index: number): number {
		return this.all[index]!;
	}

	get values(): Uint32Array<ArrayBuffer> {
		return this.all.slice(0, this.length);
	}
}
