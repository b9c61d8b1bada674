import type { Act } from '../act.server.ts';
import { record } from '../audit.server.ts';
import type { Letter } from '../mail/letter.ts';
import { post } from '../mail/post.server.ts';
import { addressOf } from './account.server.ts';

/** Writes the history of a change of an account and tells its owner by mail, both or neither. */
export async function noteOnAccount(
	act: Act,
	note: { act: string; account: { userId: string; officerId: number }; letter: Letter },
): Promise<void> {
	const { userId, officerId } = note.account;
	await act.db.transaction().execute(async (tx) => {
		await record(tx, act, {
			act: note.act,
			subject: 'identity.user',
			subjectId: userId,
			about: officerId,
		});
		const to = await addressOf(tx, officerId);
		const key = `${note.act}:${userId}:${act.now.toISOString()}`;
		if (to) await post(tx, act, { key, to, letter: note.letter });
	});
}
