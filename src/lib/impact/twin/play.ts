import { callingRules } from './calling.ts';
import { chanceOf, draw, mixed } from './chance.ts';
import { Crowd, placeIn } from './crowd.ts';
import { Desks } from './desks.ts';
import { secondsAt } from './law.ts';
import { WaitingLine } from './line.ts';
import { quickNormal } from './quickNormal.ts';
import type { DeskScene, TwinScene } from './scene.ts';
import { fate } from './visitNow.ts';
import type { Witness } from './visitNow.ts';

/** Plays days of an office, event by event; its arrays are used again for each. */
export class Play {
	readonly crowd: Crowd;
	readonly #scene: TwinScene;
	readonly #desks = new Desks();
	readonly #line: WaitingLine;
	/** Visits that wait once more for a further service, with the second from which on. */
	#again: { visit: number; at: number }[] = [];
	#waitsSince = new Float64Array(0);
	#dayPace = 1;

	constructor(scene: TwinScene) {
		this.#scene = scene;
		this.crowd = new Crowd(scene);
		this.#line = new WaitingLine(callingRules[scene.rule] === 'inTurn');
	}

	/** One day, told to the witness. The same key meets the same citizens, whatever the desks. */
	run(day: DeskScene, key: number, witness: Witness): void {
		const { crowd } = this;
		const desks = this.#desks;
		const line = this.#line;
		const { lastCall } = this.#scene.model;
		crowd.gather(day, key);
		line.empty(crowd.count);
		desks.begin(day, lastCall);
		this.#paces(day, key);
		this.#again = [];
		if (this.#waitsSince.length < crowd.count) this.#waitsSince = new Float64Array(crowd.at.length);
		this.#waitsSince.set(crowd.at.subarray(0, crowd.count));
		const cost = this.#costOf(day);
		let next = 0;
		for (;;) {
			const coming = next < crowd.count ? (crowd.at[next] ?? Infinity) : Infinity;
			const again = this.#again[0]?.at ?? Infinity;
			const { seat, at } = desks.next(day);
			if (at <= coming && at <= again) {
				if (seat < 0 || at === Infinity) break;
				this.#seatFree(day, seat, at, cost, witness);
				continue;
			}
			let visit = next;
			if (coming <= again) next += 1;
			else visit = this.#again.shift()?.visit ?? 0;
			const now = Math.min(coming, again);
			const idle = desks.idleFor(day, crowd.service[visit] ?? 0, now);
			if (idle < 0) line.add(crowd, visit);
			else this.#call(day, idle, visit, now, witness);
		}
		this.#sendHome(witness);
	}

	#paces(day: DeskScene, key: number): void {
		const { daySpread, seatSpread } = this.#scene.model;
		const around = (spread: number, chance: number) =>
			spread === 0 ? 1 : Math.exp(spread * quickNormal(chance) - spread ** 2 / 2);
		this.#dayPace = around(daySpread, chanceOf(key, draw.day));
		for (let seat = 0; seat < day.seats; seat += 1)
			this.#desks.pace[seat] = around(seatSpread, chanceOf(mixed(key, draw.seat), seat));
	}

	#costOf(day: DeskScene): Float64Array | null {
		const rule = callingRules[this.#scene.rule];
		if (rule === 'scarceFirst') return day.able;
		return rule === 'shortFirst' ? this.#scene.means : null;
	}

	/** A seat is free: it rests if a break is due, calls whom it may, or waits. */
	#seatFree(
		day: DeskScene,
		seat: number,
		now: number,
		cost: Float64Array | null,
		witness: Witness,
	): void {
		const desks = this.#desks;
		if (desks.goesToRest(seat, now)) return;
		if (desks.isOpen(day, seat, now))
			for (;;) {
				const visit = this.#line.choose(this.crowd, day, seat, cost);
				if (visit < 0) break;
				this.#line.remove(this.crowd, visit);
				if (this.#call(day, seat, visit, now, witness)) return;
			}
		else if (now >= (day.to[seat] ?? 0)) {
			desks.idle[seat] = 0;
			desks.free[seat] = Infinity;
			return;
		}
		desks.idle[seat] = 1;
	}

	/** False when the citizen had given up: the seat calls the next one. */
	#call(day: DeskScene, seat: number, visit: number, now: number, witness: Witness): boolean {
		const { model } = this.#scene;
		const { crowd } = this;
		const desks = this.#desks;
		const key = crowd.key[visit] ?? 0;
		const since = this.#waitsSince[visit] ?? now;
		const first = since === crowd.at[visit];
		// Whoever was served once stays for the rest: only the first wait can be given up.
		const until = first ? (crowd.until[visit] ?? Infinity) : Infinity;
		const called = now + model.callSeconds * (0.3 + 1.4 * chanceOf(key, draw.call));
		if (called > until) {
			witness.gone(visit, Math.max(until, crowd.at[visit] ?? 0), fate.left);
			if (desks.idle[seat] === 0) return false;
			return true;
		}
		desks.idle[seat] = 0;
		if (first && chanceOf(key, draw.noShow) < model.noShow.chance) {
			const ended = called + model.noShow.seconds;
			desks.free[seat] = ended;
			witness.called(visit, seat, called, ended, ended);
			return true;
		}
		const started = called + model.seatingSeconds * (0.35 + 1.3 * chanceOf(key, draw.seating));
		let ended = started + this.#length(day, seat, visit, key);
		if (first) witness.called(visit, seat, called, started, ended);
		else witness.more(visit, seat, called - since, ended - started);
		ended = this.#goOn(day, seat, visit, ended, witness);
		desks.free[seat] = ended;
		return true;
	}

	#length(day: DeskScene, seat: number, visit: number, key: number): number {
		const { model } = this.#scene;
		const service = this.crowd.service[visit] ?? 0;
		const law = model.services[service]?.law;
		if (!law) return 0;
		const factor =
			this.#dayPace *
			(this.#desks.pace[seat] ?? 1) *
			(day.factor[seat * day.able.length + service] ?? 1);
		const seconds = secondsAt(law, chanceOf(key, draw.length)) * factor;
		if (chanceOf(key, draw.hold) >= model.hold.chance) return seconds;
		return seconds - model.hold.seconds * Math.log(1 - chanceOf(key, draw.holdLength));
	}

	/** Further services on the same number, here if this seat may give them, else after waiting again. */
	#goOn(day: DeskScene, seat: number, visit: number, from: number, witness: Witness): number {
		const { model, shares } = this.#scene;
		const { crowd } = this;
		let ended = from;
		while (chanceOf(crowd.key[visit] ?? 0, draw.more) < model.more) {
			const own = mixed(crowd.key[visit] ?? 0, draw.next);
			crowd.key[visit] = own;
			crowd.service[visit] = placeIn(shares, chanceOf(own, draw.service));
			if (day.serves[seat * day.able.length + (crowd.service[visit] ?? 0)] === 0) {
				this.#waitsSince[visit] = ended;
				this.#again.push({ visit, at: ended });
				this.#again.sort((a, b) => a.at - b.at);
				return ended;
			}
			const seconds = this.#length(day, seat, visit, own);
			witness.more(visit, seat, 0, seconds);
			ended += seconds;
		}
		return ended;
	}

	/** The last desk has closed: whoever still waits goes home unserved. */
	#sendHome(witness: Witness): void {
		const { lastCall } = this.#scene.model;
		for (const visit of this.#line.rest()) {
			if ((this.#waitsSince[visit] ?? 0) !== this.crowd.at[visit]) continue;
			const until = this.crowd.until[visit] ?? Infinity;
			const home = Math.max(lastCall, this.crowd.at[visit] ?? 0);
			if (until < home) witness.gone(visit, until, fate.left);
			else witness.gone(visit, home, fate.unserved);
		}
	}
}
