import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { parseDay } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { CaseRow } from './case.ts';

const rowColumns = sql`
	c.id, comp.code, comp.name, card.full_name as "officerName", unit.name as "unitName",
	c.opened_at as "openedAt", k.level, k.state, k.verdict, k.due_on as "dueOn",
	k.escalated_on as "escalatedOn"`;
const rowJoins = sql`
	competency.contest_case k
	join competency.contest c on c.id = k.contest_id
	join competency.competency comp on comp.id = c.competency_id
	join people.officer_card card on card.officer_id = c.officer_id
	join people.unit_name unit on unit.unit_id = k.unit_id`;

/** Whose inbox: cases handed to a superior, or those of the branches of an organiser. */
export type InboxOwner = { readonly handlerId: number } | { readonly branches: readonly number[] };

const within = (owner: InboxOwner): RawBuilder<unknown> =>
	'handlerId' in owner
		? sql`k.handler_id = ${owner.handlerId}`
		: sql`k.unit_id in (select unit_id from people.branch_unit
			where branch_id = any(${[...owner.branches]}::bigint[]))`;

const pageRows = 30;

export type ContestPage = { readonly rows: readonly CaseRow[]; readonly next: string | null };

/** Open cases by the day on which the next step is owed, 30 a page by keyset. One statement. */
export async function contestInbox(
	db: Db,
	owner: InboxOwner,
	after: string | null,
): Promise<ContestPage> {
	const [day = '', id = ''] = (after ?? '').split('_');
	const due = parseDay(day);
	const behind =
		due !== null && /^\d{1,15}$/.test(id)
			? sql`and (k.due_on, k.contest_id) > (${due}::date, ${id}::bigint)`
			: sql``;
	const { rows } = await sql<CaseRow>`
		select ${rowColumns} from ${rowJoins}
		where k.state <> 'settled' and ${within(owner)} ${behind}
		order by k.due_on, k.contest_id limit ${pageRows + 1}`.execute(db);
	const last = rows.length > pageRows ? rows[pageRows - 1] : undefined;
	return { rows: rows.slice(0, pageRows), next: last ? `${last.dueOn}_${last.id}` : null };
}

export type ContestCounts = {
	readonly open: number;
	readonly late: number;
	readonly asked: number;
};

/** How many cases are open, late, and wait for the officer. One statement. */
export async function contestCounts(db: Db, owner: InboxOwner, today: Day): Promise<ContestCounts> {
	const { rows } = await sql<ContestCounts>`
		select count(*)::int as open,
			(count(*) filter (where k.due_on < ${today} or k.escalated_on is not null))::int as late,
			(count(*) filter (where k.state = 'asked'))::int as asked
		from competency.contest_case k where k.state <> 'settled' and ${within(owner)}`.execute(db);
	return rows[0] ?? { open: 0, late: 0, asked: 0 };
}

/** Cases of an officer, the newest first; one statement. */
export async function contestsOf(db: Db, officerId: number): Promise<CaseRow[]> {
	const { rows } = await sql<CaseRow>`
		select ${rowColumns} from ${rowJoins}
		where c.officer_id = ${officerId} order by c.id desc limit 50`.execute(db);
	return rows;
}

/** Cases whose owed step is late, the oldest first. */
export async function lateCases(db: Db, today: Day, most: number): Promise<number[]> {
	const { rows } = await sql<{ id: number }>`
		select contest_id as id from competency.contest_case
		where state <> 'settled' and due_on < ${today}
		order by due_on, contest_id limit ${most}`.execute(db);
	return rows.map(({ id }) => id);
}
