import { sql } from 'kysely';

import type { Db } from '../../platform/database.server.ts';
import type { OfferedService, SeatNow } from './seat.ts';

/** The desks of an office that somebody sits at, and what the office offers. */
export type OfficeNow = { seats: SeatNow[]; services: OfferedService[] };

/** In one statement, since every press at a counter asks it. */
export async function officeNow(db: Db, officeId: number, now: Date): Promise<OfficeNow> {
	const { rows } = await sql<OfficeNow>`
		select (
			select coalesce(jsonb_agg(jsonb_build_object(
				'deskId', d.id, 'deskNumber', d.number, 'officerId', seat.officer_id,
				'name', card.name, 'since', seat.from_at,
				'qualifications', (
					select coalesce(jsonb_agg(jsonb_build_object('competencyCode', q.competency_code,
						'level', q.level, 'validUntil', q.valid_until)), '[]')
					from counter.qualification q where q.officer_id = seat.officer_id),
				'pause', (
					select jsonb_build_object('id', p.id, 'reason', p.reason, 'from', p.from_at,
						'expectedAt', p.expected_at, 'recalledAt', p.recalled_at, 'recalledWhy', p.recalled_why)
					from counter.pause p where p.officer_id = seat.officer_id and p.to_at is null),
				'without', (
					select coalesce(jsonb_agg(w.service_id), '[]')
					from counter.desk_without w where w.desk_id = d.id),
				'allowed', (
					select coalesce(jsonb_agg(o.service_id), '[]') from counter.gate_override o
					where o.office_id = d.office_id and o.officer_id = seat.officer_id
						and o.from_at <= ${now} and coalesce(o.ended_at, o.to_at) > ${now})
			) order by d.number), '[]')
			from counter.desk d
			join counter.desk_session seat on seat.desk_id = d.id and seat.to_at is null
			join people.officer_card card on card.officer_id = seat.officer_id
			where d.office_id = ${officeId}) as seats, (
			select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'name', s.name,
				'category', s.category, 'competencyCode', s.competency_code,
				'requiredLevel', s.required_level) order by s.code), '[]')
			from counter.office_service o join counter.service s on s.id = o.service_id
			where o.office_id = ${officeId}) as services`.execute(db);
	const [row] = rows;
	return { seats: (row?.seats ?? []).map(withDates), services: row?.services ?? [] };
}

/** JSON has no instants: they arrive as text. */
function withDates(seat: SeatNow): SeatNow {
	const { pause } = seat;
	return {
		...seat,
		since: new Date(seat.since),
		pause: pause && {
			...pause,
			from: new Date(pause.from),
			expectedAt: new Date(pause.expectedAt),
			recalledAt: pause.recalledAt && new Date(pause.recalledAt),
		},
	};
}
