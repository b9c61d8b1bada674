import { chanceOf, draw, mixed } from './chance.ts';
import { quickNormal } from './quickNormal.ts';
import { quarterSeconds } from './scene.ts';
import type { DeskScene, TwinScene } from './scene.ts';

/** The citizens of a day in the order in which they take their number; grows, and is used again. */
export class Crowd {
	count = 0;
	missed = 0;
	at = new Float64Array(0);
	key = new Int32Array(0);
	service = new Uint16Array(0);
	/** 0 by right before the others, 1 not. */
	class = new Uint8Array(0);
	rank = new Float64Array(0);
	/** Gives up at this second. */
	until = new Float64Array(0);
	#order = new Float64Array(0);
	readonly #scene: TwinScene;

	constructor(scene: TwinScene) {
		this.#scene = scene;
	}

	/** Who comes on a day of a replication: a number, then each on a stream of its own, by time. */
	gather(day: DeskScene, key: number): void {
		const { model, shares, shapes } = this.#scene;
		const { opens, booked, patience, priorityShare } = model;
		const wanted = crowdOf(this.#scene, day, key);
		if (wanted > this.at.length) this.#grow(wanted);
		let came = 0;
		this.missed = 0;
		for (let visit = 0; visit < wanted; visit += 1) {
			const own = mixed(key, visit);
			if (booked.missed > 0 && isMissed(own, booked)) {
				this.missed += 1;
				continue;
			}
			const service = placeIn(shares, chanceOf(own, draw.service));
			const shape = shapes[model.services[service]?.shape ?? 0] ?? shares;
			const at = opens + quarterSeconds * timeIn(shape, chanceOf(own, draw.time));
			this.#order[came] = Math.floor(at * 64) * 65_536 + visit;
			came += 1;
		}
		this.count = came;
		this.#order.subarray(0, came).sort();
		for (let place = 0; place < came; place += 1) {
			const packed = this.#order[place] ?? 0;
			const visit = packed % 65_536;
			const at = (packed - visit) / 65_536 / 64;
			const own = mixed(key, visit);
			this.key[place] = own;
			this.at[place] = at;
			this.service[place] = placeIn(shares, chanceOf(own, draw.service));
			this.class[place] = chanceOf(own, draw.priority) < priorityShare ? 0 : 1;
			const ahead = chanceOf(own, draw.booked) < booked.share ? booked.aheadSeconds : 0;
			this.rank[place] = at - ahead;
			this.until[place] =
				patience === null ? Infinity : at - patience * Math.log(1 - chanceOf(own, draw.patience));
		}
	}

	#grow(wanted: number): void {
		const size = Math.ceil(wanted * 1.3) + 16;
		this.at = new Float64Array(size);
		this.key = new Int32Array(size);
		this.service = new Uint16Array(size);
		this.class = new Uint8Array(size);
		this.rank = new Float64Array(size);
		this.until = new Float64Array(size);
		this.#order = new Float64Array(size);
	}
}

const isMissed = (key: number, { share, missed }: { share: number; missed: number }) =>
	chanceOf(key, draw.booked) < share && chanceOf(key, draw.missed) < missed;

/** Numbers that would be taken if every booking were kept. One chance decides: more demand adds, and takes nobody away. */
function crowdOf({ model }: TwinScene, day: DeskScene, key: number): number {
	const { crowdSpread, booked } = model;
	const kept = 1 - booked.share * booked.missed;
	if (crowdSpread === null) return Math.round(day.visits / kept);
	const z = quickNormal(chanceOf(key, draw.crowd));
	const mean = (day.visits / kept) * Math.exp(crowdSpread * z - crowdSpread ** 2 / 2);
	return poissonAt(mean, chanceOf(key, draw.poisson));
}

/** Quantile of the Poisson distribution; by a normal with its skewness from 400 on. */
export function poissonAt(mean: number, chance: number): number {
	if (mean > 400) {
		const z = quickNormal(chance);
		return Math.max(0, Math.round(mean + Math.sqrt(mean) * z + (z * z - 1) / 6));
	}
	let count = 0;
	let term = Math.exp(-mean);
	for (let sum = term; sum < chance && term > 0; sum += term) {
		count += 1;
		term *= mean / count;
	}
	return count;
}

/** The first place whose running share is above. placeIn([0.2, 1], 0.5) → 1 */
export function placeIn(shares: Float64Array, chance: number): number {
	let low = 0;
	let high = shares.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((shares[middle] ?? 1) > chance) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Quarters of an hour since opening, with the fraction of the quarter. */
function timeIn(shape: Float64Array, chance: number): number {
	const place = placeIn(shape, chance);
	const below = place === 0 ? 0 : (shape[place - 1] ?? 0);
	const width = (shape[place] ?? 1) - below;
	return place + (width > 0 ? (chance - below) / width : 0);
}
