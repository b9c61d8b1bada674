import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { announce } from '../../platform/events.server.ts';
import { addDays } from '../../time/index.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import type { SupplyAsked } from '../cycle/events-cycle.ts';
import { onLine } from './onLine.server.ts';
import type { OfLine } from './supply.ts';

/** Asks a provider for a training; the letter goes out by an arrow. Each provider once a row. */
export function askProvider(
	act: Act,
	who: Principal,
	asked: OfLine & { readonly provider: string; readonly address: string | null },
): Promise<CycleOutcome> {
	const { year, provider, address } = asked;
	return onLine(act, who, asked, async (tx, line) => {
		const added = await tx
			.insertInto('plan.supply_ask')
			.values({
				line_id: line.id,
				provider,
				address,
				asked_by: who.officerId,
				asked_at: act.now,
			})
			.onConflict((conflict) => conflict.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) return refused('alreadyAsked');
		await record(tx, act, {
			act: 'plan.supplyAsked',
			subject: 'plan.supply_ask',
			subjectId: added.id,
			after: { provider, lineId: line.id },
		});
		const payload: SupplyAsked = {
			askId: added.id,
			year,
			provider,
			address,
			need:
				line.competencyName === null
					? (line.courseTitle ?? '')
					: `${line.competencyName} ${line.level}`,
			people: line.people,
			from: line.from,
			to: addDays(line.to, -1),
		};
		await announce(tx, act, { name: 'plan.supplyAsked', key: String(added.id), payload });
		return { ok: true };
	});
}
