import type { DeskScene } from './scene.ts';

/** The seats of a day as they are at an instant. */
export class Desks {
	/** Busy, on a break or not there yet until this second; of an idle seat since when. */
	free = new Float64Array(0);
	idle = new Uint8Array(0);
	/** Factor of this seat on this day. */
	pace = new Float64Array(0);
	#rests = new Uint8Array(0);
	#day: DeskScene | null = null;
	#lastCall = 0;

	begin(day: DeskScene, lastCall: number): void {
		if (day.seats > this.free.length) {
			this.free = new Float64Array(day.seats);
			this.idle = new Uint8Array(day.seats);
			this.pace = new Float64Array(day.seats);
			this.#rests = new Uint8Array(day.seats);
		}
		this.#day = day;
		this.#lastCall = lastCall;
		this.free.set(day.from);
		this.idle.fill(0);
		this.#rests.fill(0);
	}

	/** The seat at which something happens next, and when: free again, or an idle one goes to rest. */
	next(day: DeskScene): { seat: number; at: number } {
		let seat = -1;
		let at = Infinity;
		for (let other = 0; other < day.seats; other += 1) {
			const when = this.idle[other] ? this.#restAt(other) : (this.free[other] ?? Infinity);
			if (when < at) {
				at = when;
				seat = other;
			}
		}
		next.seat = seat;
		next.at = at;
		return next;
	}

	#restAt(seat: number): number {
		return this.#day?.breaks[seat]?.[2 * (this.#rests[seat] ?? 0)] ?? Infinity;
	}

	/** Rests now if a break is due; nobody leaves a citizen for it, so it may begin late. */
	goesToRest(seat: number, now: number): boolean {
		const start = this.#restAt(seat);
		if (start > now) return false;
		const place = this.#rests[seat] ?? 0;
		const end = this.#day?.breaks[seat]?.[2 * place + 1] ?? start;
		this.#rests[seat] = place + 1;
		this.idle[seat] = 0;
		this.free[seat] = now + (end - start);
		return true;
	}

	/** Whether a seat still calls: in its hours, and at closing time until the last call. */
	isOpen(day: DeskScene, seat: number, now: number): boolean {
		return now < (day.to[seat] ?? 0) || (day.stays[seat] === 1 && now < this.#lastCall);
	}

	/** Idle seat longest without a citizen that may give a service; own proof before help. */
	idleFor(day: DeskScene, service: number, now: number): number {
		const services = day.able.length;
		for (const may of [1, 2]) {
			let chosen = -1;
			for (let seat = 0; seat < day.seats; seat += 1) {
				if (!this.idle[seat] || day.serves[seat * services + service] !== may) continue;
				if (!this.isOpen(day, seat, now)) continue;
				if (chosen < 0 || (this.free[seat] ?? 0) < (this.free[chosen] ?? 0)) chosen = seat;
			}
			if (chosen >= 0) return chosen;
		}
		return -1;
	}
}

/** One object for all answers: asked millions of times. */
const next = { seat: -1, at: Infinity };
