import type { Draws } from './draws.ts';
import type { Scene } from './scene.ts';
import type { ServingTime } from './servingTime.ts';

/** Officers differ; a citizen who does not come when called costs three minutes. */
const officerDeviation = 0.12;
const missing = { chance: 0.02, seconds: 180 };
/** From the call until the citizen sits down, and until an officer who is free calls. */
const handover = { least: 20, more: 60 };
const idleSeconds = 40;
/** A break ends a little later than it was said. */
const lateBack = 60;
/** Of the bookings that have not checked in yet so many come, spread over a quarter of an hour. */
const booked = { comes: 0.8, early: 600, spread: 1200 };

/**
 * Plays one possible future of a queue: who is free calls the first whom that desk may serve, until
 * it is the turn of the citizen. Returns the seconds until then.
 */
export function playOnce(scene: Scene, draws: Draws): number {
	const shared = Math.exp(scene.unsure * draws.normal());
	const slow = scene.desks.map(() => shared * Math.exp(officerDeviation * draws.normal()));
	const freeAt = scene.desks.map((desk, place) => {
		if (desk.awaySeconds !== null) return lateBack + desk.awaySeconds * (1 + draws.uniform() / 3);
		if (desk.service === null) return -idleSeconds * Math.log(1 - draws.uniform());
		const time = scene.times[desk.service] as ServingTime;
		return remaining(time, desk.servedSeconds, slow[place] as number, draws);
	});
	const gone = new Uint8Array(scene.ahead.length);
	const late = scene.due.map(({ service, inSeconds }) => ({
		service,
		at:
			draws.uniform() < booked.comes
				? inSeconds - booked.early + booked.spread * draws.uniform()
				: Infinity,
	}));
	let first = 0;
	let overtakes = nextAfter(0, scene.overtaking, draws);
	for (;;) {
		const place = earliest(freeAt);
		const now = freeAt[place] as number;
		const desk = scene.desks[place];
		if (desk === undefined || now === Infinity) return now;
		const serve = (service: number) => {
			freeAt[place] = now + turn(scene.times[service] as ServingTime, slow[place] as number, draws);
		};
		if (overtakes <= now && desk.serves[0]) {
			overtakes = nextAfter(overtakes, scene.overtaking, draws);
			serve(0);
			continue;
		}
		const early = late.find(({ at, service }) => at <= now && desk.serves[service]);
		if (early) {
			early.at = Infinity;
			serve(early.service);
			continue;
		}
		while (gone[first]) first += 1;
		let next = first;
		while (next < scene.ahead.length && (gone[next] || !desk.serves[scene.ahead[next] as number]))
			next += 1;
		if (next < scene.ahead.length) {
			gone[next] = 1;
			if (draws.uniform() >= scene.leaving * now) serve(scene.ahead[next] as number);
		} else if (desk.serves[0]) return now;
		else freeAt[place] = Infinity;
	}
}

function earliest(freeAt: readonly number[]): number {
	let place = 0;
	for (let other = 1; other < freeAt.length; other += 1)
		if ((freeAt[other] as number) < (freeAt[place] as number)) place = other;
	return place;
}

function turn(time: ServingTime, slow: number, draws: Draws): number {
	const coming = handover.least + handover.more * draws.uniform();
	if (draws.uniform() < missing.chance) return coming + missing.seconds;
	return coming + slow * Math.exp(time.mu + time.sigma * draws.normal());
}

/** What is left of a service that has lasted a while: a draw among the services that last longer. */
function remaining(time: ServingTime, served: number | null, slow: number, draws: Draws): number {
	if (served === null) return turn(time, slow, draws);
	for (let attempt = 0; attempt < 8; attempt += 1) {
		const whole = slow * Math.exp(time.mu + time.sigma * draws.normal());
		if (whole > served) return whole - served;
	}
	return 0.5 * time.mean * Math.exp(0.7 * draws.normal());
}

function nextAfter(now: number, rate: number, draws: Draws): number {
	return rate > 0 ? now - Math.log(1 - draws.uniform()) / rate : Infinity;
}
