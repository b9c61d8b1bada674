import type { Places } from './registration.ts';

/** What anybody may download of a trial: nothing of a person, all that a replay needs. */
export type DrawFile = {
	/** The frozen text, letter for letter; its SHA-256 is `digest`. */
	readonly registration: string;
	readonly digest: string;
	readonly registeredAt: string;
	/** Null until the draw. */
	readonly seed: string | null;
	readonly beacon: string | null;
	readonly drawnAt: string | null;
	/** Number and place: 1 a seat, 0 none; or the step. By number. */
	readonly places: readonly (readonly [number, number])[];
};

export function pairsOf(places: Places): (readonly [number, number])[] {
	return [...places].sort(([a], [b]) => a - b);
}
