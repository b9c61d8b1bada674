import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { Element } from '../element.ts';
import type { ClockName } from './clock.ts';
import type { ComplaintClass, ComplaintKind, ComplaintStatus, Privacy } from './complaint.ts';
import type { Step } from './step.ts';

export type StoredClock = {
	readonly clock: ClockName;
	readonly round: number;
	readonly days: number;
	readonly nearOn: Day;
	readonly dueOn: Day;
	readonly metOn: Day | null;
};

/** A complaint with all its history, its clocks and the names of its files. */
export type Followed = {
	readonly id: number;
	readonly receipt: string;
	readonly kind: ComplaintKind;
	readonly privacy: Privacy;
	readonly body: string;
	readonly receivedAt: Date;
	readonly limitVersion: number;
	readonly officeId: number;
	readonly officeCode: string;
	readonly officeName: string;
	readonly unitId: number;
	readonly serviceName: string | null;
	readonly afterVisit: boolean;
	readonly hasContact: boolean;
	readonly crmNumber: string | null;
	readonly status: ComplaintStatus;
	readonly round: number;
	readonly class: ComplaintClass;
	readonly element: Element | null;
	readonly finishedAt: Date | null;
	readonly steps: readonly Step[];
	readonly clocks: readonly StoredClock[];
	readonly files: readonly { id: number; name: string; bytes: number; erased: boolean }[];
};

type Row = Omit<Followed, 'steps'> & { steps: (Omit<Step, 'at'> & { at: string })[] };

/** One complaint in one statement, by the receipt of the citizen or the number of the handler. */
export async function complaintBy(
	db: Db,
	by: { receipt: string } | { id: number },
): Promise<Followed | null> {
	const which = 'receipt' in by ? sql`c.receipt = ${by.receipt}` : sql`c.id = ${by.id}`;
	const { rows } = await sql<Row>`
		select c.id, c.receipt, c.kind, c.privacy, c.body, c.received_at as "receivedAt",
			c.limit_version as "limitVersion", held.office_id as "officeId", office.code as "officeCode",
			office.name as "officeName", office.unit_id as "unitId", service.name as "serviceName",
			c.visit_id is not null as "afterVisit", contact.complaint_id is not null as "hasContact",
			crm.number as "crmNumber", held.status, held.round, held.class, held.element,
			held.finished_at as "finishedAt",
			(select jsonb_agg(jsonb_build_object('at', s.at, 'act', s.act, 'author', s.author,
				'note', s.note, 'officeName', o.name, 'element', s.element, 'clock', s.clock) order by s.id)
				from satisfaction.complaint_step s
				left join counter.office_card o on o.office_id = s.office_id
				where s.complaint_id = c.id) as steps,
			(select jsonb_agg(jsonb_build_object('clock', k.clock, 'round', k.round, 'days', k.days,
				'nearOn', k.near_on, 'dueOn', k.due_on, 'metOn', k.met_on) order by k.due_on, k.clock)
				from satisfaction.complaint_clock k
				where k.complaint_id = c.id and k.round = held.round) as clocks,
			coalesce((select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'bytes', f.bytes,
				'erased', f.erased_at is not null) order by f.id)
				from satisfaction.complaint_file of join platform.file f on f.id = of.file_id
				where of.complaint_id = c.id), '[]') as files
		from satisfaction.complaint c
		join satisfaction.complaint_case held on held.complaint_id = c.id
		join counter.office_card office on office.office_id = held.office_id
		left join counter.service_card service on service.service_id = c.service_id
		left join satisfaction.complaint_contact contact on contact.complaint_id = c.id
		left join satisfaction.complaint_crm crm on crm.complaint_id = c.id
		where ${which}`.execute(db);
	const [row] = rows;
	if (!row) return null;
	return { ...row, steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })) };
}
