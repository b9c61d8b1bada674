import type { PriorMoved } from '../competency/index.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import { post } from '../platform/mail/post.server.ts';
import type { Arrow } from './arrow.ts';
import { priorLetter } from './priorLetters.ts';

/** A claim of prior learning and its decision are told to the officer and to who judges it, once. */
export const priorLearningIsTold: Arrow<PriorMoved> = async (act, moved, eventId) => {
	for (const { officerId, as } of moved.tells) {
		const to = await addressOf(act.db, officerId);
		if (to === null) continue;
		const key = `competency.priorMoved:${eventId}:${officerId}`;
		const letter = priorLetter(moved, as);
		await act.db.transaction().execute((tx) => post(tx, act, { key, to, letter }));
	}
};
