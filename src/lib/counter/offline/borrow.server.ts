import { sql } from 'kysely';
import type { Act } from '../../platform/act.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { seatOf } from '../store-desk.server.ts';
import type { Seat } from '../store-desk.server.ts';
import { stateOf, ticketText } from '../visit.ts';
import { mostHeld, ownPrefix, subjectOf } from './lease.ts';
import type { Held, Lease } from './lease.ts';
import { deal } from './rules-deal.ts';
import { askBack, giveBackAsked, giveBackOf, hear, lend, lentQueue } from './store-lease.server.ts';

/**
 * A desk with a line says that it is there, and takes along what it would need without one: its
 * share of the queue, the citizen in hand, the services of its officer, and its own numbers.
 *
 * `inHand` is the beat of the lease that the desk has in hand: whom that one left out, others may take.
 * Null when the officer sits nowhere. Asking again renews; it costs eight statements by index.
 */
export async function borrow(
	act: Act,
	officerId: number,
	inHand: Date | null = null,
): Promise<Lease | null> {
	return act.db.transaction().execute(async (tx) => {
		const seat = await seatOf(tx, officerId);
		if (!seat) return null;
		const { deskId, officeId } = seat;
		await hear(tx, { deskId, officerId }, act.now);
		if (inHand) await giveBackAsked(tx, deskId, inHand);
		const queue = await lentQueue(tx, { officeId, day: act.today, now: act.now });
		const dealt = deal(queue, deskId, mostHeld);
		await askBack(tx, deskId, dealt, act.now);
		const had = queue.filter((visit) => visit.heldBy === deskId).map((visit) => visit.visitId);
		const lent = await lend(
			tx,
			deskId,
			dealt.filter((visitId) => !had.includes(visitId)),
		);
		const holds = new Set([...dealt.filter((visitId) => had.includes(visitId)), ...lent]);
		return {
			...(await placeOf(tx, seat, officerId, act)),
			held: queue.filter((visit) => holds.has(visit.visitId)).map(heldOf),
		};
	});
}

/**
 * A desk that is left with its line standing gives back at once whom it holds, so that nobody waits
 * for a closed browser. One that lost its line cannot say so, and keeps them.
 */
export async function giveUp(act: Act, officerId: number, beatAt: Date): Promise<void> {
	await act.db.transaction().execute(async (tx) => {
		const seat = await seatOf(tx, officerId);
		if (seat) await giveBackOf(tx, seat.deskId, beatAt);
	});
}

type Row = {
	visitId: number;
	prefix: string;
	number: number;
	serviceCode: string;
	serviceName: string;
	priority: Held['priority'];
	takenAt: Date;
	rankedAt: Date;
};

function heldOf(visit: Row): Held {
	return {
		subject: subjectOf(visit.visitId),
		ticket: ticketText(visit),
		serviceCode: visit.serviceCode,
		serviceName: visit.serviceName,
		priority: visit.priority,
		takenAt: visit.takenAt.toISOString(),
		rankedAt: visit.rankedAt.toISOString(),
	};
}

async function placeOf(tx: Tx, seat: Seat, officerId: number, act: Act) {
	const prefix = ownPrefix(seat.deskNumber);
	const { rows } = await sql<{
		officeName: string;
		lastNumber: number;
		services: Lease['services'];
	}>`
		select o.name as "officeName",
			coalesce((select last_number from counter.day_number
				where office_id = o.id and day = ${act.today} and prefix = ${prefix}), 0) as "lastNumber",
			(select coalesce(jsonb_agg(jsonb_build_object('code', s.code, 'name', s.name) order by s.code), '[]')
				from counter.office_service os join counter.service s on s.id = os.service_id
				join counter.qualification q on q.officer_id = ${officerId}
					and q.competency_code = s.competency_code and q.level >= s.required_level
					and (q.valid_until is null or q.valid_until > ${act.today})
				where os.office_id = o.id) as services
		from counter.office o where o.id = ${seat.officeId}`.execute(tx);
	const place = rows[0] ?? { officeName: '', lastNumber: 0, services: [] };
	return {
		deskId: seat.deskId,
		deskNumber: seat.deskNumber,
		officerId,
		day: act.today,
		beatAt: act.now.toISOString(),
		officeName: place.officeName,
		services: place.services,
		prefix,
		nextNumber: place.lastNumber + 1,
		current: await currentOf(tx, officerId),
	};
}

async function currentOf(tx: Tx, officerId: number): Promise<Lease['current']> {
	const { rows } = await sql<Row & { calledAt: Date; startedAt: Date | null; heldAt: Date | null }>`
		select v.id as "visitId", v.prefix, v.number, s.code as "serviceCode", s.name as "serviceName",
			v.priority, v.taken_at as "takenAt",
			coalesce(v.rank_at, v.taken_at) as "rankedAt", v.called_at as "calledAt", v.started_at as "startedAt",
			v.held_at as "heldAt"
		from counter.visit v join counter.service s on s.id = v.service_id
		where v.officer_id = ${officerId} and v.ended_at is null`.execute(tx);
	const visit = rows[0];
	if (!visit) return null;
	const state = stateOf({ ...visit, endedAt: null });
	const since = visit.heldAt ?? visit.startedAt ?? visit.calledAt;
	return state === 'ended' ? null : { ...heldOf(visit), state, since: since.toISOString() };
}
