import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import { prefixOf } from '../service.ts';
import type { Category } from '../service.ts';
import { queueOf } from '../store-queue.server.ts';
import { stateOf } from '../visit.ts';
import { callsOfDesk } from './hall.ts';
import type { Hall } from './hall.ts';
import { hallGroups } from './rules-hall.ts';

type Facts = Omit<Hall, 'groups' | 'day'> & { categories: Category[] };

/** When a hall is looked at. */
export type HallMoment = { readonly now: Date; readonly today: Day };

/**
 * A call of the future is the mistake of a clock and would stay on top of every later one; a minute
 * is the difference that two servers may have.
 */
const clocksDifferMs = 60_000;

/** Office, screens and the last calls of each desk: one statement, by the key of the day's numbers. */
async function factsOf(db: Db, code: string, moment: HallMoment): Promise<Facts | null> {
	const latest = new Date(moment.now.getTime() + clocksDifferMs);
	const { rows } = await sql<Facts>`
		select office.id as "officeId", office.code, office.name,
			to_char(office.opens, 'HH24:MI') as opens, to_char(office.closes, 'HH24:MI') as closes,
			office.closed_from as "closedFrom",
			array(select distinct s.category from counter.office_service o
				join counter.service s on s.id = o.service_id where o.office_id = office.id) as categories,
			(select coalesce(jsonb_agg(jsonb_build_object('code', screen.code, 'name', screen.name,
				'desks', screen.desks, 'prefixes', screen.prefixes, 'speaks', screen.speaks,
				'showsNames', screen.shows_names) order by screen.name), '[]')
				from counter.screen where screen.office_id = office.id and retired_at is null) as screens,
			(select coalesce(jsonb_agg(jsonb_build_object('prefix', call.prefix, 'number', call.number,
				'deskNumber', desk.number, 'callName', own.name,
				'at', floor(extract(epoch from call.called_at) * 1000)::bigint)
				order by call.called_at desc), '[]')
				from (
					select id, prefix, number, desk_id, called_at,
						row_number() over (partition by desk_id order by called_at desc) as place
					from counter.visit
					where office_id = office.id and day = ${moment.today} and called_at <= ${latest}
				) call
				join counter.desk on desk.id = call.desk_id
				left join counter.call_name own on own.visit_id = call.id
				where call.place <= ${callsOfDesk}) as calls
		from counter.office where office.code = ${code}`.execute(db);
	return rows[0] ?? null;
}

/** The hall of an office on a day: two statements. Null for an unknown office. */
export async function hallOf(db: Db, code: string, moment: HallMoment): Promise<Hall | null> {
	const facts = await factsOf(db, code, moment);
	if (!facts) return null;
	const { categories, ...office } = facts;
	const queue = await queueOf(db, office.officeId, moment.today);
	const waiting = queue.filter((visit) => stateOf(visit) === 'waiting');
	const prefixes = categories.map((category) => prefixOf[category]);
	return { ...office, day: moment.today, groups: hallGroups(waiting, prefixes) };
}
