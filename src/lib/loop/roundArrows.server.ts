import type { RoundTold } from '../competency/events.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import { post } from '../platform/mail/post.server.ts';
import type { Arrow } from './arrow.ts';
import { roundLetter } from './roundLetters.ts';

/** Writes once to a person for an occasion of a round, however many people the round is about. */
export const roundsTellPeople: Arrow<RoundTold> = async (act, fact) => {
	const { roundId, occasion, on, toIds } = fact;
	// A reminder is of its day; all else is said once.
	const day = /^\d{4}-/.test(on) ? `:${on}` : '';
	for (const officerId of toIds) {
		const to = await addressOf(act.db, officerId);
		if (to === null) continue;
		const key = `competency.roundTold:${roundId}:${occasion}${day}:${officerId}`;
		await act.db
			.transaction()
			.execute((tx) => post(tx, act, { key, to, letter: roundLetter(fact) }));
	}
};
