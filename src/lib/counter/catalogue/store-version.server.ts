import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { Version } from './version.ts';

const columns = sql`
	st.id, st.number, st.office_id as "officeId", counter.standard_text(st) as text,
	st.drafted_at as "draftedAt", st.author_officer_id as "authorOfficerId",
	st.proposed_at as "proposedAt", st.withdrawn_at as "withdrawnAt", st.adopted_at as "adoptedAt",
	st.adopted_by as "adoptedBy", st.decree, st.decree_on as "decreeOn",
	st.valid_from as "validFrom", st.valid_to as "validTo"`;

const records = (officeId: number) => sql`
	(select coalesce(jsonb_agg(jsonb_build_object('heldOn', d.held_on, 'place', d.place,
		'groups', d.groups, 'participants', d.participants, 'outcome', d.outcome) order by d.held_on), '[]')
		from counter.standard_discussion d where d.standard_id = st.id) as discussions,
	(select coalesce(jsonb_agg(jsonb_build_object('year', r.year, 'heldOn', r.held_on, 'kept', r.kept,
		'finding', r.finding) order by r.year desc), '[]')
		from counter.standard_review r
		where r.standard_id = st.id and r.office_id = ${officeId}) as reviews`;

/** Every version that an office may look at: its own and the province's, newest first. */
export async function versionsOf(db: Db, code: string, officeId: number): Promise<Version[]> {
	const { rows } = await sql<Version>`
		select ${columns}, ${records(officeId)}
		from counter.standard st
		join counter.service on service.id = st.service_id
		where service.code = ${code} and (st.office_id is null or st.office_id = ${officeId})
		order by coalesce(st.valid_from, 'infinity') desc, st.office_id nulls last, st.number desc`.execute(
		db,
	);
	return rows;
}

export type Chain = { readonly serviceId: number; readonly officeId: number };

/** The version of an office that is being worked on. */
export async function draftOf(db: Db, { serviceId, officeId }: Chain): Promise<Version | null> {
	const { rows } = await sql<Version>`
		select ${columns}, ${records(officeId)}
		from counter.standard st
		where st.service_id = ${serviceId} and st.office_id = ${officeId}
			and st.valid_from is null and st.withdrawn_at is null`.execute(db);
	return rows[0] ?? null;
}

/** The version that applies at an office on a day. */
export async function versionInForce(
	db: Db,
	{ serviceId, officeId }: Chain,
	today: Day,
): Promise<Version | null> {
	const { rows } = await sql<Version>`
		select ${columns}, ${records(officeId)}
		from counter.standard_on(${serviceId}, ${officeId}, ${today}) st`.execute(db);
	return rows[0] ?? null;
}

/** Highest number and last first day of an office's own versions. */
export async function endOfChain(
	db: Db,
	{ serviceId, officeId }: Chain,
): Promise<{ number: number; lastFrom: Day | null }> {
	const { rows } = await sql<{ number: number; lastFrom: Day | null }>`
		select coalesce(max(number), 0) as number, max(valid_from) as "lastFrom"
		from counter.standard where service_id = ${serviceId} and office_id = ${officeId}`.execute(db);
	return rows[0] ?? { number: 0, lastFrom: null };
}
