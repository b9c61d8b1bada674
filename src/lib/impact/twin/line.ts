import type { Crowd } from './crowd.ts';
import type { DeskScene } from './scene.ts';

const nobody = -1;

/** Who waits: the vulnerable and the others, each in the order of rank, as two linked lists. */
export class WaitingLine {
	readonly #first = new Int32Array(2).fill(nobody);
	readonly #last = new Int32Array(2).fill(nobody);
	#next = new Int32Array(0);
	#before = new Int32Array(0);
	length = 0;
	/** Everybody stands in one list, by rank alone. */
	readonly #inTurn: boolean;

	constructor(inTurn: boolean) {
		this.#inTurn = inTurn;
	}

	empty(size: number): void {
		if (size > this.#next.length) {
			this.#next = new Int32Array(size + 64);
			this.#before = new Int32Array(size + 64);
		}
		this.#first.fill(nobody);
		this.#last.fill(nobody);
		this.length = 0;
	}

	add(crowd: Crowd, visit: number): void {
		const list = this.#inTurn ? 0 : (crowd.class[visit] ?? 1);
		const rank = crowd.rank[visit] ?? 0;
		let before = this.#last[list] ?? nobody;
		while (before !== nobody && (crowd.rank[before] ?? 0) > rank)
			before = this.#before[before] ?? nobody;
		const after =
			before === nobody ? (this.#first[list] ?? nobody) : (this.#next[before] ?? nobody);
		this.#before[visit] = before;
		this.#next[visit] = after;
		if (before === nobody) this.#first[list] = visit;
		else this.#next[before] = visit;
		if (after === nobody) this.#last[list] = visit;
		else this.#before[after] = visit;
		this.length += 1;
	}

	remove(crowd: Crowd, visit: number): void {
		const list = this.#inTurn ? 0 : (crowd.class[visit] ?? 1);
		const before = this.#before[visit] ?? nobody;
		const after = this.#next[visit] ?? nobody;
		if (before === nobody) this.#first[list] = after;
		else this.#next[before] = after;
		if (after === nobody) this.#last[list] = before;
		else this.#before[after] = before;
		this.length -= 1;
	}

	/** Everybody who waits. */
	*rest(): Generator<number> {
		for (let list = 0; list < 2; list += 1)
			for (let at = this.#first[list] ?? nobody; at !== nobody; at = this.#next[at] ?? nobody)
				yield at;
	}

	/**
	 * Whom a seat calls: as the counter, the vulnerable first, then rank, among those that it may serve by
	 * own proof or beside a colleague. `cost` chooses among the others.
	 */
	choose(crowd: Crowd, day: DeskScene, seat: number, cost: Float64Array | null): number {
		const services = day.able.length;
		for (let list = 0; list < 2; list += 1) {
			let chosen = nobody;
			let least = Infinity;
			for (
				let visit = this.#first[list] ?? nobody;
				visit !== nobody;
				visit = this.#next[visit] ?? nobody
			) {
				const service = crowd.service[visit] ?? 0;
				if (day.serves[seat * services + service] === 0) continue;
				if (cost === null || list === 0) return visit;
				const own = cost[service] ?? 0;
				if (own < least) {
					least = own;
					chosen = visit;
				}
			}
			if (chosen !== nobody) return chosen;
		}
		return nobody;
	}
}
