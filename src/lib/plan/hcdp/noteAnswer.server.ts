import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { onLine } from './onLine.server.ts';
import { asksOf } from './store-supply.server.ts';
import type { OfLine } from './supply.ts';

/** Notes what a provider answered; an offer gives the row its organiser, hours and price. */
export function noteAnswer(
	act: Act,
	who: Principal,
	asked: OfLine & {
		readonly askId: number;
		readonly offer: { readonly jp: number; readonly costASeat: number } | null;
		readonly note: string;
	},
): Promise<CycleOutcome> {
	const { askId, offer, note } = asked;
	return onLine(act, who, asked, async (tx, line) => {
		const ask = (await asksOf(tx, line.id)).find(({ id }) => id === askId);
		if (!ask) return refused('lineUnknown');
		if (ask.offered !== null) return refused('alreadyAnswered');
		await tx
			.insertInto('plan.supply_answer')
			.values({
				ask_id: askId,
				offered: offer !== null,
				jp: offer?.jp ?? null,
				cost_a_seat: offer?.costASeat ?? null,
				note: note === '' ? null : note,
				noted_by: who.officerId,
				noted_at: act.now,
			})
			.execute();
		if (offer !== null)
			await tx
				.updateTable('plan.hcdp_line')
				.set({
					organiser: ask.provider,
					jp: offer.jp,
					cost_a_seat: offer.costASeat,
					cost_basis: 'offer',
					edited_at: act.now,
				})
				.where('id', '=', line.id)
				.execute();
		await record(tx, act, {
			act: 'plan.supplyAnswered',
			subject: 'plan.supply_ask',
			subjectId: askId,
			after: { offer, note },
		});
		return { ok: true };
	});
}
