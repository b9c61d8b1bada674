import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { followInCourse } from './follow.server.ts';
import type { Times } from './follow.server.ts';
import type { KeptAct, KeptAnswer } from './keptAct.ts';
import { followScan } from './scan.server.ts';
import { addKept, knownOutcome, oneOutbox } from './store-kept.server.ts';

type Who = { readonly officerId: number; readonly secret: string };

/**
 * What a phone did without a line becomes part of what the server knows, in its order, each act in a
 * transaction of its own: one that is refused holds up nobody. An act sent twice is one act.
 */
export async function mergeKept(
	act: Act,
	outbox: Who & { readonly sentAt: string; readonly acts: readonly KeptAct[] },
): Promise<KeptAnswer[]> {
	const off = act.now.getTime() - new Date(outbox.sentAt).getTime();
	let after = new Date(0);
	const answers: KeptAnswer[] = [];
	for (const kept of outbox.acts) {
		const merged = await mergeOne(act, outbox, kept, { off, after });
		after = merged.at ?? after;
		answers.push(merged.answer);
	}
	return answers;
}

async function mergeOne(
	act: Act,
	who: Who,
	kept: KeptAct,
	times: Times,
): Promise<{ answer: KeptAnswer; at?: Date }> {
	const { officerId } = who;
	// A scan has a key and a transaction of its own; merging it before we look is harmless.
	const scanned = kept.kind === 'scan' ? await followScan(act, who, kept, times) : null;
	return act.db.transaction().execute(async (tx) => {
		await oneOutbox(tx, officerId);
		const known = await knownOutcome(tx, kept.id, officerId);
		if (known) return { answer: { ...known, id: kept.id } };
		const followed =
			kept.kind === 'scan' ? scanned : await followInCourse(tx, act, officerId, kept, times);
		if (!followed) throw new Error(`act ${kept.id} was not followed`);
		const { result, at } = followed;
		await addKept(tx, { ...followed, kept, officerId, arrivedAt: act.now });
		await record(tx, act, {
			act: 'learning.keptActMerged',
			subject: 'learning.offline_act',
			subjectId: kept.id,
			about: officerId,
			after: { kind: kept.kind, at, outcome: result.outcome },
		});
		return { answer: { ...result, id: kept.id }, at };
	});
}
