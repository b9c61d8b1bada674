import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announce } from '../../platform/events.server.ts';
import type { Decided } from '../decide.server.ts';
import { mayDecideProposal } from '../policy.ts';
import { checkOpen, refusalReason } from '../proposal.ts';
import { concernedUnits } from '../store-proposal.server.ts';
import { lockLine } from './store-line.server.ts';

/**
 * A leader of the province takes a line into next year's plan, or refuses it with a reason. Pressing
 * twice decides once; what is accepted is told to the plan.
 */
export async function decideYearLine(
	act: Act,
	who: Principal,
	asked: {
		readonly id: number;
		readonly decision: 'accepted' | 'refused';
		readonly reason: string;
	},
): Promise<Decided> {
	const { id, decision } = asked;
	const reason = decision === 'refused' ? asked.reason.trim() : null;
	if (reason !== null && reason.length < refusalReason.least)
		return { ok: false, reason: 'reasonTooShort' };
	if (reason !== null && reason.length > refusalReason.most)
		return { ok: false, reason: 'reasonTooLong' };
	return act.db.transaction().execute(async (tx): Promise<Decided> => {
		if (!mayDecideProposal(who, await concernedUnits(tx))) return { ok: false, reason: 'notYours' };
		const line = await lockLine(tx, id);
		if (!line) return { ok: false, reason: 'proposalUnknown' };
		if (line.decidedAt !== null && line.decision === decision) return { ok: true, repeated: true };
		const open = checkOpen(line);
		if (!open.ok) return open;
		await tx
			.updateTable('impact.year_line')
			.set({
				decided_at: act.now,
				decided_by: who.officerId,
				decision,
				decision_reason: reason,
			})
			.where('id', '=', id)
			.execute();
		await record(tx, act, {
			act: decision === 'accepted' ? 'impact.yearLineAccepted' : 'impact.yearLineRefused',
			subject: 'impact.year_line',
			subjectId: id,
			after: { decision, reason },
		});
		if (decision === 'accepted') {
			const { year, courseCode, seats, offices, hours, cost, minutes, points, rule } = line;
			const sentence = { seats, offices: offices.length, hours, cost, minutes, points, rule };
			const payload = { lineId: id, year, courseCode, sentence, decidedBy: who.officerId };
			await announce(tx, act, { name: 'impact.yearLineAccepted', key: String(id), payload });
		}
		return { ok: true, repeated: false };
	});
}
