import type { Lot } from './registration.ts';

export type SteppedLot = Lot & { readonly key: string };
export type StepRoom = {
	readonly seats: number;
	readonly mostAway: number;
	readonly steps: number;
};

/**
 * Gives each office, in the order of the lot, the first step that still has room: seats for its
 * officers, and enough of its stratum left at the counters. Null when the steps do not suffice.
 */
export function fitSteps(order: readonly SteppedLot[], room: StepRoom): Map<number, number> | null {
	const taught = new Map<string, number>();
	const places = new Map<number, number>();
	const away = (step: number, key: string) => taught.get(`${step} ${key}`) ?? 0;
	for (const { number, officers, key } of order) {
		let step = 1;
		while (
			away(step, '') + officers > room.seats ||
			away(step, `of ${key}`) + officers > room.mostAway
		) {
			step += 1;
			if (step > room.steps) return null;
		}
		for (const name of ['', `of ${key}`])
			taught.set(`${step} ${name}`, away(step, name) + officers);
		places.set(number, step);
	}
	return places;
}
