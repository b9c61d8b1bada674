import type { Screen } from './block.ts';
import type { Place } from './enrolment.ts';
import { addressOf } from './media.ts';

/** How far a film was played, and when it was there. */
export type Played = { readonly address: string; readonly second: number; readonly at: Date };

/** The screen on which a film or a recording stands; -1: it is not of this lesson. */
export function screenOfFilm(screens: readonly Screen[], address: string): number {
	return screens.findIndex(({ blocks }) =>
		blocks.some(
			(block) =>
				(block.kind === 'video' || block.kind === 'audio') && addressOf(block.file) === address,
		),
	);
}

/**
 * The latest second counts, whichever device brings it and whenever it arrives; of the same moment, or
 * where nobody knows the moment, the furthest.
 */
export function isLater({ seconds, playedAt }: Place, { address, second, at }: Played): boolean {
	const known = playedAt?.[address];
	const isFurther = second > (seconds?.[address] ?? -1);
	return known === undefined || known === at.getTime() ? isFurther : at.getTime() > known;
}

export const withPlayed = (place: Place, { address, second, at }: Played): Place => ({
	...place,
	seconds: { ...place.seconds, [address]: second },
	playedAt: { ...place.playedAt, [address]: at.getTime() },
});
