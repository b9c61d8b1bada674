import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Application, ApplicationState, ApplicationStep } from './application.ts';

const columns = sql`
	a.id, a.number, a.office_id as "officeId", a.service_id as "serviceId", s.code as "serviceCode",
	s.name as "serviceName", office.name as "officeName", office.code as "officeCode",
	office.unit_id as "unitId", a.route, a.free, a.promise_days as "promiseDays", a.promised,
	a.submitted_at as "submittedAt", a.state, a.due_on as "dueOn", a.ended_at as "endedAt"`;

type StepRow = Omit<ApplicationStep, 'at'> & { at: string };

/** A file with its whole history, by id or by the number of its receipt; one statement. */
export async function applicationBy(
	db: Db,
	asked: { id: number } | { number: string },
): Promise<Application | null> {
	const which = 'id' in asked ? sql`a.id = ${asked.id}` : sql`a.number = ${asked.number}`;
	const { rows } = await sql<Omit<Application, 'steps'> & { steps: StepRow[] }>`
		select ${columns}, (
			select jsonb_agg(jsonb_build_object('number', t.number, 'state', t.state, 'at', t.at,
				'officerId', t.officer_id, 'items', t.items, 'note', t.note, 'document', t.document,
				'amountIdr', t.amount_idr) order by t.number)
			from counter.application_step t where t.application_id = a.id) as steps
		from counter.application a
		join counter.service s on s.id = a.service_id
		join counter.office on office.id = a.office_id
		where ${which}`.execute(db);
	const [row] = rows;
	if (!row) return null;
	return { ...row, steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })) };
}

/** Makes two acts on one file follow each other. */
export async function lockApplication(tx: Tx, id: number): Promise<void> {
	await sql`select from counter.application where id = ${id} for update`.execute(tx);
}

export type NewStep = {
	readonly state: ApplicationState;
	readonly at: Date;
	readonly officerId: number | null;
	readonly items?: readonly string[];
	readonly note?: string | null;
	readonly document?: string | null;
	readonly amountIdr?: number | null;
};

/** Appends a step and moves the file with it. */
export async function addStep(
	tx: Tx,
	id: number,
	number: number,
	step: NewStep,
	then: { dueOn: Day | null; ended: boolean },
): Promise<void> {
	await tx
		.insertInto('counter.application_step')
		.values({
			application_id: id,
			number,
			state: step.state,
			at: step.at,
			officer_id: step.officerId,
			items: JSON.stringify(step.items ?? []),
			note: step.note ?? null,
			document: step.document ?? null,
			amount_idr: step.amountIdr ?? null,
		})
		.execute();
	await tx
		.updateTable('counter.application')
		.set({
			state: step.state,
			last_step: number,
			due_on: then.dueOn,
			ended_at: then.ended ? step.at : null,
		})
		.where('id', '=', id)
		.execute();
}

/** The requirements of the standard by which a file was taken: what may be missing is one of these. */
export async function requirementsOf(db: Db, id: number): Promise<string[]> {
	const row = await db
		.selectFrom('counter.application as a')
		.innerJoin('counter.standard as st', 'st.id', 'a.standard_id')
		.select('st.requirements')
		.where('a.id', '=', id)
		.executeTakeFirst();
	return (row?.requirements ?? []) as string[];
}
