import { sql } from 'kysely';
import type { Principal } from '../../people/index.ts';
import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import type { SessionForm } from './forms-classes.ts';
import { holdingClass } from './held.server.ts';
import type { ClassOutcome, ClassRefusal } from './outcome.ts';
import { tellMove } from './move.server.ts';

/** Adds a meeting. Rooms, trainers who are officers, and the class itself are in one place at a time: SQL. */
export function addSession(
	act: Act,
	who: Principal,
	asked: { readonly classId: number; readonly session: SessionForm },
): Promise<ClassOutcome> {
	return holdingClass<object>(act, who, asked.classId, async (tx, held) => {
		const { session } = asked;
		if (session.hari < act.today) return { ok: false, reason: 'dayPast' };
		const trainer = session.nip === null ? null : await officerByNip(tx, session.nip);
		if (session.nip !== null && trainer === null) return { ok: false, reason: 'trainerUnknown' };
		const id = await insertSession(tx, held.id, session, trainer);
		if (id === null)
			return { ok: false, reason: await whatClashes(tx, held.id, session, trainer?.id) };
		await record(tx, act, {
			act: 'learning.classSessionAdded',
			subject: 'learning.held_class',
			subjectId: held.id,
			after: session,
		});
		await tellMove(tx, act, held.id);
		return { ok: true };
	});
}

/** Takes a meeting that has not been held off the plan; it stays in the history. */
export function dropSession(
	act: Act,
	who: Principal,
	asked: { readonly classId: number; readonly sessionId: number },
): Promise<ClassOutcome> {
	return holdingClass<object>(act, who, asked.classId, async (tx, held) => {
		const session = held.sessions.find(({ id }) => id === asked.sessionId);
		if (!session) return { ok: false, reason: 'sessionUnknown' };
		if (session.day <= act.today) return { ok: false, reason: 'dayPast' };
		await tx
			.updateTable('learning.class_session')
			.set({ dropped_at: act.now })
			.where('id', '=', session.id)
			.execute();
		await record(tx, act, {
			act: 'learning.classSessionDropped',
			subject: 'learning.held_class',
			subjectId: held.id,
			before: session,
		});
		await tellMove(tx, act, held.id);
		return { ok: true };
	});
}

type Trainer = { readonly id: number; readonly name: string };

async function officerByNip(tx: Tx, nip: string): Promise<Trainer | null> {
	const { rows } = await sql<Trainer>`
		select officer_id as id, full_name as name from people.officer_card
		where nip = ${nip} and left_on is null`.execute(tx);
	return rows[0] ?? null;
}

async function insertSession(
	tx: Tx,
	classId: number,
	session: SessionForm,
	trainer: Trainer | null,
): Promise<number | null> {
	const row = await tx
		.insertInto('learning.class_session')
		.values({
			...{ class_id: classId, day: session.hari, starts: session.mulai, ends: session.selesai },
			...{ room: session.ruang, trainer: session.pengajar ?? trainer?.name ?? null },
			trainer_id: trainer?.id ?? null,
		})
		.onConflict((conflict) => conflict.doNothing())
		.returning('id')
		.executeTakeFirst();
	return row?.id ?? null;
}

async function whatClashes(
	tx: Tx,
	classId: number,
	{ hari, mulai, selesai, ruang }: SessionForm,
	trainerId: number | undefined,
): Promise<ClassRefusal> {
	const { rows } = await sql<{ reason: ClassRefusal }>`
		select case when class_id = ${classId} then 'sessionClash'
			when trainer_id = ${trainerId ?? null}::bigint then 'trainerTaken' else 'roomTaken' end as reason
		from learning.class_session
		where dropped_at is null and tsrange(day + starts, day + ends)
				&& tsrange(${hari}::date + ${mulai}::time, ${hari}::date + ${selesai}::time)
			and (class_id = ${classId} or trainer_id = ${trainerId ?? null}::bigint
				or lower(room) = lower(${ruang}))
		order by class_id = ${classId} desc limit 1`.execute(tx);
	return rows[0]?.reason ?? 'sessionClash';
}
