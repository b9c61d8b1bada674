import { checkInsSoon } from '../plan/server.ts';
import type { Act } from '../platform/act.server.ts';
import { addressOf } from '../platform/identity/account.server.ts';
import { post } from '../platform/mail/post.server.ts';
import { talkSoon } from './talkLetters.ts';

/** Reminds both of a talk that comes within days; the key makes each reminder one letter. */
export async function remindOfTalks(act: Act): Promise<void> {
	for (const talk of await checkInsSoon(act.db, act.today)) {
		const pairs = [
			[talk.officerId, talk.supervisorName],
			[talk.supervisorId, talk.officerName],
		] as const;
		for (const [officerId, other] of pairs) {
			const to = await addressOf(act.db, officerId);
			if (to === null) continue;
			const letter = talkSoon(other, talk.nextOn, talk.id);
			const key = `plan.checkIn:${talk.id}:${officerId}`;
			await act.db.transaction().execute((tx) => post(tx, act, { key, to, letter }));
		}
	}
}
