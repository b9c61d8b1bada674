import { sql } from 'kysely';
import type { Day } from '../time/index.ts';
import type { Db, Tx } from '../platform/database.server.ts';
import type { AnswerForm } from './forms.ts';
import { elements } from './element.ts';

/** The visit behind an invitation, from the published view of the counter. */
export type Survey = {
	visitId: number;
	officeId: number;
	serviceId: number;
	officerId: number | null;
	day: Day;
	officeName: string;
	officeCode: string;
	serviceName: string;
	expiresAt: Date;
	usedAt: Date | null;
};

export async function surveyByToken(db: Db, token: string, lock = false): Promise<Survey | null> {
	const { rows } = await sql<Survey>`
		select i.visit_id as "visitId", v.office_id as "officeId", v.service_id as "serviceId",
			v.officer_id as "officerId", v.day, o.name as "officeName", o.code as "officeCode",
			s.name as "serviceName", i.expires_at as "expiresAt", i.used_at as "usedAt"
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

export async function addAnswer(
	tx: Tx,
	survey: Survey,
	token: string,
	answer: AnswerForm,
	now: Date,
): Promise<number> {
	const { id } = await tx
		.insertInto('satisfaction.answer')
		.values({
			visit_id: survey.visitId,
			office_id: survey.officeId,
			service_id: survey.serviceId,
			day: survey.day,
			persyaratan: answer.persyaratan,
			prosedur: answer.prosedur,
			waktu: answer.waktu,
			biaya: answer.biaya,
			produk: answer.produk,
			kompetensi: answer.kompetensi,
			perilaku: answer.perilaku,
			pengaduan: answer.pengaduan,
			sarana: answer.sarana,
			sex: answer.sex,
			age_band: answer.ageBand,
			education: answer.education,
			occupation: answer.occupation,
			comment: answer.comment,
			answered_at: now,
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	await tx
		.updateTable('satisfaction.invitation')
		.set({ used_at: now })
		.where('token', '=', token)
		.execute();
	return id;
}

const names = sql.join(elements.map((element) => sql.ref(element)));
const sums = (table: string) =>
	sql.join(
		elements.map(
			(element) =>
				sql`${sql.ref(element)} = ${sql.ref(`${table}.${element}`)} + ${sql.ref(`excluded.${element}`)}`,
		),
	);

/** Adds an answer to the day and the quarter of its office, and to the week of the officer. */
export async function rollUp(
	tx: Tx,
	survey: Survey,
	answer: AnswerForm,
	spans: { quarter: Day; week: Day },
): Promise<void> {
	const scores = sql.join(elements.map((element) => answer[element]));
	const total = elements.reduce((sum, element) => sum + answer[element], 0);
	await sql`
		insert into satisfaction.office_day as d (office_id, service_id, day, answers, ${names})
		values (${survey.officeId}, ${survey.serviceId}, ${survey.day}, 1, ${scores})
		on conflict (office_id, service_id, day) do update set answers = d.answers + 1, ${sums('d')}`.execute(
		tx,
	);
	await sql`
		insert into satisfaction.office_quarter as q (office_id, quarter, answers, ${names})
		values (${survey.officeId}, ${spans.quarter}, 1, ${scores})
		on conflict (office_id, quarter) do update set answers = q.answers + 1, ${sums('q')}`.execute(tx);
	if (survey.officerId === null) return;
	await sql`
		insert into satisfaction.officer_week as w
			(officer_id, service_id, office_id, week, answers, score_sum, score_sum_squared)
		values (${survey.officerId}, ${survey.serviceId}, ${survey.officeId}, ${spans.week}, 1,
			${total}, ${total * total})
		on conflict (officer_id, service_id, office_id, week) do update set
			answers = w.answers + 1,
			score_sum = w.score_sum + excluded.score_sum,
			score_sum_squared = w.score_sum_squared + excluded.score_sum_squared`.execute(tx);
}
