/** Numbers keys 0, 1, 2 … in the order in which they first come. */
export class Places {
	readonly keys: number[] = [];
	readonly #place = new Map<number, number>();
	#last = NaN;
	#lastPlace = -1;

	of(key: number): number {
		if (key === this.#last) return this.#lastPlace;
		const known = this.#place.get(key);
		const place = known ?? this.keys.length;
		if (known === undefined) {
			this.#place.set(key, place);
			this.keys.push(key);
		}
		this.#last = key;
		this.#lastPlace = place;
		return place;
	}

	/** The keys from the least, and at which of them each place stands. */
	ranked(): { sorted: Float64Array; rank: Int32Array } {
		const sorted = Float64Array.from(this.keys).toSorted();
		const rankOf = new Map([...sorted].map((key, rank) => [key, rank]));
		return { sorted, rank: Int32Array.from(this.keys, (key) => rankOf.get(key) ?? 0) };
	}
}
