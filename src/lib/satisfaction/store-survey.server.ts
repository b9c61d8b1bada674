import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db, Tx } from '../platform/database.server.ts';

/** The visit behind an invitation, from the published view of the counter. */
export type Survey = {
	visitId: number;
	officeId: number;
	serviceId: number;
	officerId: number | null;
	day: Day;
	endedAt: Date;
	officeName: string;
	officeCode: string;
	serviceName: string;
	serviceCode: string;
	expiresAt: Date;
	usedOn: Day | null;
	tappedOn: Day | null;
	extraOn: Day | null;
};

export async function surveyByToken(db: Db, token: string, lock = false): Promise<Survey | null> {
	const { rows } = await sql<Survey>`
		select i.visit_id as "visitId", v.office_id as "officeId", v.service_id as "serviceId",
			v.officer_id as "officerId", v.day, v.ended_at as "endedAt", o.name as "officeName", o.code as "officeCode",
			s.name as "serviceName", s.code as "serviceCode", i.expires_at as "expiresAt", i.used_on as "usedOn",
			i.tapped_on as "tappedOn", i.extra_on as "extraOn"
		from satisfaction.invitation i
		join counter.visit_card v on v.visit_id = i.visit_id
		join counter.office_card o on o.office_id = v.office_id
		join counter.service_card s on s.service_id = v.service_id
		where i.token = ${token}
		${lock ? sql`for update of i` : sql``}`.execute(db);
	return rows[0] ?? null;
}

/** The token of a visit that was served; null for one that was not. */
export async function servedVisitToken(db: Db, visitId: number): Promise<string | null> {
	const { rows } = await sql<{ token: string }>`
		select token from counter.visit_card where visit_id = ${visitId} and outcome = 'served'`.execute(
		db,
	);
	return rows[0]?.token ?? null;
}

export async function addInvitation(
	tx: Db,
	invitation: { token: string; visitId: number; now: Date; expiresAt: Date },
): Promise<void> {
	await tx
		.insertInto('satisfaction.invitation')
		.values({
			token: invitation.token,
			visit_id: invitation.visitId,
			invited_at: invitation.now,
			expires_at: invitation.expiresAt,
		})
		.onConflict((conflict) => conflict.doNothing())
		.execute();
}

/** The link is used; of when, only the day is kept, so that no answer can be matched with it. */
export async function useInvitation(tx: Tx, token: string, day: Day): Promise<void> {
	await tx
		.updateTable('satisfaction.invitation')
		.set({ used_on: day })
		.where('token', '=', token)
		.execute();
}
