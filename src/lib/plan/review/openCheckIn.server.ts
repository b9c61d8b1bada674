import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { addDays, type Day } from '../../time/index.ts';
import { planRefused, type PlanOutcome } from '../approval/refusal.ts';
import { talkPartners } from './store-partner.server.ts';

export type CheckInAsked = {
	readonly partnerId: number;
	readonly heldOn: Day;
	readonly nextOn: Day | null;
	readonly token: string;
};

/** Opens a talk between an officer and the supervisor of today; either may. Sent twice it is one talk. */
export async function openCheckIn(
	act: Act,
	asked: CheckInAsked,
): Promise<PlanOutcome<{ readonly id: number }>> {
	const { who } = act;
	const { partnerId, heldOn, nextOn, token } = asked;
	if (who.kind !== 'officer') return planRefused('notYours');
	const me = who.officerId;
	if (nextOn !== null && nextOn <= heldOn) return planRefused('dayNotLater');
	if (heldOn < addDays(act.today, -60)) return planRefused('dayPast');
	return act.db.transaction().execute(async (tx): Promise<PlanOutcome<{ id: number }>> => {
		const partner = (await talkPartners(tx, me, act.today)).find(({ id }) => id === partnerId);
		if (!partner) return planRefused('officerUnknown');
		const [officerId, supervisorId] = partner.isSupervisor ? [me, partnerId] : [partnerId, me];
		const added = await tx
			.insertInto('plan.check_in')
			.values({
				...{ token, officer_id: officerId, supervisor_id: supervisorId, opened_by: me },
				...{ held_on: heldOn, next_on: nextOn, opened_at: act.now },
			})
			.onConflict((conflict) => conflict.column('token').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) return known(tx, token);
		await record(tx, act, {
			act: 'plan.checkInOpened',
			subject: 'plan.check_in',
			subjectId: added.id,
			about: officerId,
			after: { heldOn, nextOn },
		});
		return { ok: true, id: added.id };
	});
}

async function known(tx: Act['db'], token: string): Promise<PlanOutcome<{ id: number }>> {
	const { id } = await tx
		.selectFrom('plan.check_in')
		.select('id')
		.where('token', '=', token)
		.executeTakeFirstOrThrow();
	return { ok: true, id };
}
