import { sql } from 'kysely';
import type { Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Element } from '../element.ts';
import type { ClockName, RunningClock } from './clock.ts';
import type { ComplaintClass, ComplaintKind, ComplaintStatus } from './complaint.ts';

/** Where a complaint stands, locked until the end of the transaction. */
export type Case = {
	readonly complaintId: number;
	readonly kind: ComplaintKind;
	readonly receipt: string;
	readonly limitVersion: number;
	readonly officeId: number;
	readonly unitId: number;
	readonly status: ComplaintStatus;
	readonly round: number;
	readonly class: ComplaintClass;
	readonly element: Element | null;
	readonly receivedOn: Day;
	readonly finishedAt: Date | null;
};

export async function lockCase(
	tx: Tx,
	by: { complaintId: number } | { receipt: string },
): Promise<Case | null> {
	const which =
		'receipt' in by
			? sql`complaint.receipt = ${by.receipt}`
			: sql`complaint.id = ${by.complaintId}`;
	const { rows } = await sql<Case>`
		select complaint.id as "complaintId", complaint.kind, complaint.receipt,
			complaint.limit_version as "limitVersion", held.office_id as "officeId",
			office.unit_id as "unitId", held.status, held.round, held.class, held.element,
			held.received_on as "receivedOn", held.finished_at as "finishedAt"
		from satisfaction.complaint
		join satisfaction.complaint_case held on held.complaint_id = complaint.id
		join counter.office_card office on office.office_id = held.office_id
		where ${which}
		for update of held`.execute(tx);
	return rows[0] ?? null;
}

export type CaseChange = Partial<
	Pick<Case, 'officeId' | 'status' | 'round' | 'class' | 'element' | 'finishedAt'>
>;

/** Writes where a complaint stands now; limits and figures are read from its clocks. */
export async function keepCase(tx: Tx, before: Case, change: CaseChange): Promise<void> {
	const now = { ...before, ...change };
	const isOpen = now.status !== 'Selesai';
	const ofFirstRound = sql`where complaint_id = ${now.complaintId} and round = 1`;
	await sql`
		update satisfaction.complaint_case set office_id = ${now.officeId}, status = ${now.status},
			round = ${now.round}, class = ${now.class}, element = ${now.element},
			finished_at = ${isOpen ? null : now.finishedAt}, near_on = nearest.near_on, due_on = nearest.due_on,
			first_finished_at = coalesce(first_finished_at, ${isOpen ? null : now.finishedAt}),
			answer_met_on = (select met_on from satisfaction.complaint_clock ${ofFirstRound} and clock = 'respond'),
			finish_due_on = (select due_on from satisfaction.complaint_clock ${ofFirstRound} and clock = 'finish')
		from (
			select min(near_on) as near_on, min(due_on) as due_on from satisfaction.complaint_clock
			where ${isOpen} and complaint_id = ${now.complaintId} and round = ${now.round} and met_on is null
		) nearest
		where complaint_case.complaint_id = ${now.complaintId}`.execute(tx);
}

export async function openCase(
	tx: Tx,
	opened: {
		complaintId: number;
		officeId: number;
		class: ComplaintClass;
		element: Element | null;
		receivedAt: Date;
		receivedOn: Day;
		clocks: readonly RunningClock[];
	},
): Promise<void> {
	const { clocks, receivedOn } = opened;
	const first = (end: 'nearOn' | 'dueOn') =>
		clocks.map((clock) => clock[end]).sort()[0] ?? receivedOn;
	const due = (name: ClockName) => clocks.find(({ clock }) => clock === name)?.dueOn ?? receivedOn;
	await tx
		.insertInto('satisfaction.complaint_case')
		.values({
			complaint_id: opened.complaintId,
			office_id: opened.officeId,
			status: 'Menunggu',
			class: opened.class,
			element: opened.element,
			received_on: opened.receivedOn,
			received_at: opened.receivedAt,
			near_on: first('nearOn'),
			due_on: first('dueOn'),
			answer_due_on: due('respond'),
			finish_due_on: due('finish'),
		})
		.execute();
}
