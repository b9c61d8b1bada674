import type { PlaceFound, Position, SessionPlace } from './place.ts';
import { distanceBetween } from './rules-distance.ts';

/** A distance is kept in steps of so many metres, and beyond the last one only as "farther". */
export const placeRule = { step: 50, farthest: 5000, mostDoubt: 100 } as const;

/**
 * Whether somebody is where the session is held. What the phone itself calls uncertain counts for the
 * person, up to 100 m: inside a building no phone knows it better.
 *
 * positionIn(a place of 100 m, 180 m away, uncertain by 90 m) → inside, 200
 */
export function positionIn(place: SessionPlace, position: Position | null): PlaceFound {
	if (position === null) return { verdict: 'notGiven', metres: null };
	const away = distanceBetween(place, position);
	const doubt = Math.min(position.accuracy, placeRule.mostDoubt);
	const steps = Math.round(away / placeRule.step) * placeRule.step;
	return {
		verdict: away - doubt <= place.metres ? 'inside' : 'outside',
		metres: Math.min(steps, placeRule.farthest),
	};
}
