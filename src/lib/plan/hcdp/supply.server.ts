import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Db } from '../../platform/database.server.ts';
import { announce } from '../../platform/events.server.ts';
import { addDays } from '../../time/index.ts';
import type { SupplyAsked } from '../cycle/events-cycle.ts';
import { refused, type CycleOutcome } from '../cycle/refusal.ts';
import { onLine } from './onLine.server.ts';
import type { SupplyAsk } from './supply.ts';

type OfLine = { readonly year: number; readonly lineId: number };

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

/** Who was asked for a row, in order. */
export async function asksOf(db: Db, lineId: number): Promise<SupplyAsk[]> {
	const { rows } = await sql<SupplyAsk>`
		select a.id, a.provider, a.address, a.asked_at as "askedAt", w.offered,
			w.jp::double precision as jp, w.cost_a_seat as "costASeat", w.note
		from plan.supply_ask a left join plan.supply_answer w on w.ask_id = a.id
		where a.line_id = ${lineId} order by a.id limit 100`.execute(db);
	return rows;
}
