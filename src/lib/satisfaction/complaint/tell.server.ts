import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { post } from '../../platform/mail/post.server.ts';
import { answeredLetter } from './letters.server.ts';
import type { Case } from './store-case.server.ts';
import { emailOf } from './store-contact.server.ts';

/** Writes to a citizen who left an address that there is an answer. */
export async function tell(
	tx: Tx,
	act: Act,
	held: Case,
	token: string,
	done: 'answered' | 'finished',
) {
	const to = await emailOf(tx, held.complaintId);
	if (to === null) return;
	const letter = answeredLetter(held.receipt, done === 'finished');
	await post(tx, act, { key: `satisfaction.complaintAnswered:${token}`, to, letter });
}
