/** What chance decides about one visit; each has a stream of its own. */
export const draw = {
	service: 1,
	time: 2,
	length: 3,
	priority: 4,
	booked: 5,
	missed: 6,
	patience: 7,
	noShow: 8,
	hold: 9,
	call: 10,
	seating: 11,
	more: 12,
	next: 13,
	/** Of the day and its seats, not of a visit. */
	crowd: 21,
	poisson: 22,
	day: 23,
	seat: 24,
	holdLength: 25,
} as const;

/** 32 bits that depend on every bit of both words: the finaliser of Ettinger (2019). */
export function mixed(word: number, other: number): number {
	let bits = word ^ Math.imul(other + 1, 0x9e3779b1);
	bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
	bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
	return bits ^ (bits >>> 15);
}

/**
 * In (0, 1), always the same for a key and a purpose. Nothing is consumed, so visit 17 of replication
 * 4 has its length and patience whatever else happens that day: two models meet the same citizens
 * (common random numbers).
 */
export function chanceOf(key: number, purpose: number): number {
	return ((mixed(key, purpose) >>> 0) + 0.5) / 4_294_967_296;
}
