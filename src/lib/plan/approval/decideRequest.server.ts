import type { Act } from '../../platform/act.server.ts';
import { calendarOf } from '../../platform/calendar.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { Decided } from '../decideGoal.server.ts';
import { inWhoseName } from './inWhoseName.server.ts';
import { nextStep } from './nextStep.server.ts';
import { noteStep } from './noteStep.server.ts';
import type { PlanRequest } from './request.ts';
import type { RouteStep } from './route.ts';
import { lockRequest } from './store-request.server.ts';
import { takeEffect } from './takeEffect.server.ts';

export type DecisionAsked = {
	readonly requestId: number;
	/** The step for which the form was made; without it, the one that waits now. */
	readonly step?: number;
	readonly word: 'approve' | 'refuse';
	/** A refusal owes one; an approval may carry one. */
	readonly reason: string | null;
};

/**
 * Decides one request, in the own name or standing in. The last approval takes effect; before it the
 * request goes on to the next step. An unknown request and somebody else's answer alike.
 */
export async function decideRequest(act: Act, asked: DecisionAsked): Promise<Decided> {
	const { who } = act;
	const { requestId, word, reason } = asked;
	if (who.kind !== 'officer') return { ok: false, reason: 'notYours' };
	return act.db.transaction().execute(async (tx): Promise<Decided> => {
		const request = await lockRequest(tx, requestId);
		if (!request) return { ok: false, reason: 'notYours' };
		const name = await inWhoseName(tx, request, who.officerId, act.today);
		const outcome = word === 'approve' ? 'approved' : 'refused';
		if (!name) {
			const before = await decidedBefore(tx, requestId, who.officerId);
			if (before === outcome) return { ok: true, repeated: true };
			return { ok: false, reason: before === null ? 'notYours' : 'notNow' };
		}
		if (request.outcome === outcome) return { ok: true, repeated: true };
		if (request.outcome !== null) return { ok: false, reason: 'notNow' };
		if (asked.step !== undefined && asked.step !== request.step) {
			// Whoever stands in for two steps presses twice: the second press was meant for the first.
			const before = await decidedBefore(tx, requestId, who.officerId);
			return before === outcome ? { ok: true, repeated: true } : { ok: false, reason: 'notNow' };
		}
		await noteStep(tx, act, {
			...{ requestId, about: request.officerId, reason, ...name },
			act: outcome,
		});
		const next = word === 'approve' ? await nextStep(tx, request, name.forId, act.today) : null;
		if (next) await goOn(tx, act, request, next);
		else {
			await tx
				.updateTable('plan.request')
				.set({ closed_at: act.now, outcome })
				.where('id', '=', requestId)
				.execute();
			const decision = { word, byId: who.officerId, forId: name.forId, reason };
			await takeEffect(tx, act, request, decision);
		}
		return { ok: true, repeated: false };
	});
}

async function goOn(tx: Tx, act: Act, request: PlanRequest, next: RouteStep) {
	const { step, approver, days } = next;
	const due_day = (await calendarOf(tx)).addWorkingDays(act.today, days);
	await tx
		.updateTable('plan.request')
		.set({ step, approver, lifted: null, due_day })
		.where('id', '=', request.id)
		.execute();
}

/** A second press after the request has gone on to the next step is harmless; another word comes too late. */
async function decidedBefore(tx: Tx, requestId: number, whoId: number): Promise<string | null> {
	const found = await tx
		.selectFrom('plan.request_step')
		.select('act')
		.where('request_id', '=', requestId)
		.where('by_officer_id', '=', whoId)
		.where('act', 'in', ['approved', 'refused'])
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirst();
	return found?.act ?? null;
}
