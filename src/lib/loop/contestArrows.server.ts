import type { ContestMoved } from '../competency/contest/events.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import { post } from '../platform/mail/post.server.ts';
import type { Arrow } from './arrow.ts';
import { contestLetter } from './contestLetters.ts';

/** Each step of a contest is told to whom it concerns, once. */
export const contestsAreTold: Arrow<ContestMoved> = async (act, moved, eventId) => {
	for (const { officerId, as } of moved.tells) {
		const to = await addressOf(act.db, officerId);
		if (to === null) continue;
		const key = `competency.contestMoved:${eventId}:${officerId}`;
		const letter = contestLetter(moved, as);
		await act.db.transaction().execute((tx) => post(tx, act, { key, to, letter }));
	}
};
