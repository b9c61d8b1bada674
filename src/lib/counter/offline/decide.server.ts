import { record } from '../../platform/audit.server.ts';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { lockToken } from '../store-ticket.server.ts';
import { openVisitOf } from '../store-visit.server.ts';
import type { OfflineAct, OfflineKind } from './act.ts';
import { followAct } from './follow-act.server.ts';
import type { DecisionForm } from './forms.ts';
import { issueOffline } from './issue.server.ts';
import { ownPrefix } from './lease.ts';
import { actsOf } from './store-batch.server.ts';
import { giveBack } from './store-lease.server.ts';

export type DecisionOutcome =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly reason: 'unknownBatch' | 'noConflict' | 'decidedAlready' | 'officerBusy';
	  };

/**
 * A person decides about work that did not fit: it counts as a visit of its own (the citizen was
 * really served), or it is left aside. Both keep the acts, the name and the reason.
 */
export async function decideOffline(
	act: Act,
	asked: DecisionForm & { batchId: string; officerId: number; token: string },
): Promise<DecisionOutcome> {
	return act.db.transaction().execute(async (tx) => {
		const batch = await tx
			.selectFrom('counter.offline_batch as b')
			.innerJoin('counter.desk as d', 'd.id', 'b.desk_id')
			.select(['b.office_id', 'b.desk_id', 'b.officer_id', 'd.number'])
			.where('b.id', '=', asked.batchId)
			.executeTakeFirst();
		if (!batch) return { ok: false, reason: 'unknownBatch' };
		await lockToken(tx, `${asked.batchId} ${asked.subject}`);
		if (await decidedAlready(tx, asked)) return { ok: false, reason: 'decidedAlready' };
		const acts = (await actsOf(tx, asked.batchId)).filter((one) => one.subject === asked.subject);
		if (!acts.some(({ conflict }) => conflict !== null && conflict !== 'numberTaken'))
			return { ok: false, reason: 'noConflict' };
		const place = { deskId: batch.desk_id, officeId: batch.office_id, officerId: batch.officer_id };
		if (asked.decision === 'separate' && (await openVisitOf(tx, place.officerId)))
			return { ok: false, reason: 'officerBusy' };
		await tx
			.insertInto('counter.offline_decision')
			.values({
				batch_id: asked.batchId,
				subject: asked.subject,
				decision: asked.decision,
				reason: asked.reason,
				officer_id: asked.officerId,
				decided_at: act.now,
				visit_id:
					asked.decision === 'separate'
						? await countApart(tx, act, place, { acts, token: asked.token, desk: batch.number })
						: null,
			})
			.execute();
		await record(tx, act, {
			act: 'counter.offlineDecided',
			subject: 'counter.offline_batch',
			subjectId: asked.batchId,
			about: batch.officer_id,
			after: { subject: asked.subject, decision: asked.decision, reason: asked.reason },
		});
		return { ok: true };
	});
}

async function decidedAlready(tx: Tx, asked: { batchId: string; subject: string }) {
	const known = await tx
		.selectFrom('counter.offline_decision')
		.select('subject')
		.where('batch_id', '=', asked.batchId)
		.where('subject', '=', asked.subject)
		.executeTakeFirst();
	return known !== undefined;
}

type Stored = Awaited<ReturnType<typeof actsOf>>;

/** The same acts, on a visit of their own with the next number of the desk. */
async function countApart(
	tx: Tx,
	own: Act,
	place: { deskId: number; officeId: number; officerId: number },
	from: { acts: Stored; token: string; desk: number },
): Promise<number | null> {
	const first = from.acts[0];
	if (!first) return null;
	const made = (stored: Stored[number], kind: OfflineKind): OfflineAct => ({
		id: stored.id,
		at: stored.at.toISOString(),
		kind,
		subject: from.token,
		serviceCode: stored.service_code,
		ticket: `${ownPrefix(from.desk)}-0`,
	});
	const at = (stored: Stored[number]) => ({ ...own, now: stored.at });
	const { visitId } = await issueOffline(tx, at(first), place, made(first, 'issue'));
	for (const stored of from.acts.filter(({ kind }) => kind !== 'issue'))
		await followAct(tx, own, place, {
			act: made(stored, stored.kind as OfflineKind),
			at: stored.at,
		});
	return visitId;
}

/** Takes back what a silent desk holds, so that others may call it. Named, because it may then be called twice. */
export async function releaseHeld(
	act: Act,
	asked: { deskId: number; officeId: number; reason: string },
): Promise<number> {
	return act.db.transaction().execute(async (tx) => {
		const desk = await tx
			.selectFrom('counter.desk')
			.select('id')
			.where('id', '=', asked.deskId)
			.where('office_id', '=', asked.officeId)
			.executeTakeFirst();
		if (!desk) return 0;
		const released = await giveBack(tx, asked.deskId);
		await record(tx, act, {
			act: 'counter.offlineReleased',
			subject: 'counter.desk',
			subjectId: asked.deskId,
			after: { released, reason: asked.reason },
		});
		return released;
	});
}
