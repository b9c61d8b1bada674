import type { TeamTurn } from './teamRating.ts';

/** Rated, or passed over because nothing was seen. */
export function isDone({ ratedOn, skippedOn }: Pick<TeamTurn, 'ratedOn' | 'skippedOn'>): boolean {
	return ratedOn !== null || skippedOn !== null;
}

/**
 * Whose turn it is: the asked member, otherwise the first behind `after` who waits, then the first who
 * waits at all; null when nobody does.
 */
export function turnOf<Turn extends Pick<TeamTurn, 'officerId' | 'ratedOn' | 'skippedOn'>>(
	turns: readonly Turn[],
	wish: { readonly asked: number; readonly after: number },
): Turn | null {
	const asked = turns.find(({ officerId }) => officerId === wish.asked);
	if (asked) return asked;
	const at = turns.findIndex(({ officerId }) => officerId === wish.after);
	const waiting = (turn: Turn) => !isDone(turn);
	return turns.slice(at + 1).find(waiting) ?? turns.find(waiting) ?? null;
}
