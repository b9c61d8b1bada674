import { sql } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { Db } from '../../platform/database.server.ts';
import type { ApplicationState } from './application.ts';

/** A file in a list of an office. */
export type FileLine = {
	readonly id: number;
	readonly number: string;
	readonly serviceName: string;
	readonly serviceCode: string;
	readonly state: ApplicationState;
	readonly submittedAt: Date;
	readonly dueOn: Day | null;
	readonly promised: boolean;
	readonly endedAt: Date | null;
};

export const fileFilters = ['open', 'late', 'citizen', 'ready', 'ended'] as const;
export type FileFilter = (typeof fileFilters)[number];

export type FileQuery = {
	readonly officeId: number;
	readonly filter: FileFilter;
	readonly today: Day;
	/** Where the page before ended, as `next` gave it. */
	readonly after: string | null;
};

const pageSize = 25;

const chosen = (filter: FileFilter, today: Day) => {
	if (filter === 'late') return sql`and a.due_on < ${today}`;
	if (filter === 'citizen') return sql`and a.state in ('returned', 'billed')`;
	return filter === 'ready' ? sql`and a.state = 'signed'` : sql``;
};

/** The files of an office: those in work by due day, the ended ones newest first. Page by page. */
export async function filesOf(
	db: Db,
	{ officeId, filter, today, after }: FileQuery,
): Promise<{ files: FileLine[]; next: string | null }> {
	const [key = '', id = '0'] = readKey(after);
	const ended = filter === 'ended';
	const rest = ended
		? sql`a.ended_at is not null ${after ? sql`and (a.ended_at, a.id) < (${key}::timestamptz, ${id}::bigint)` : sql``}
			order by a.ended_at desc, a.id desc`
		: sql`a.ended_at is null ${chosen(filter, today)}
			${after ? sql`and (coalesce(a.due_on, 'infinity'), a.id) > (${key}::date, ${id}::bigint)` : sql``}
			order by coalesce(a.due_on, 'infinity'), a.id`;
	const { rows } = await sql<FileLine & { key: string }>`
		select a.id, a.number, s.name as "serviceName", s.code as "serviceCode", a.state,
			a.submitted_at as "submittedAt", a.due_on as "dueOn", a.promised, a.ended_at as "endedAt",
			${ended ? sql`a.ended_at::text` : sql`coalesce(a.due_on, 'infinity')::text`} as key
		from counter.application a
		join counter.service s on s.id = a.service_id
		where a.office_id = ${officeId} and ${rest}
		limit ${pageSize + 1}`.execute(db);
	const files = rows.slice(0, pageSize);
	const last = files.at(-1);
	return { files, next: rows.length > pageSize && last ? `${last.key}~${last.id}` : null };
}

function readKey(after: string | null): string[] {
	const found = /^([-0-9:. +a-z]{4,40})~(\d{1,15})$/.exec(after ?? '');
	return found ? found.slice(1) : ['-infinity', '0'];
}

export type FileCounts = { open: number; late: number; citizen: number; ready: number };

/** How many files of an office are open, late, with the citizen, and ready to be fetched. */
export async function fileCounts(db: Db, officeId: number, today: Day): Promise<FileCounts> {
	const { rows } = await sql<FileCounts>`
		select count(*)::integer as open,
			count(*) filter (where due_on < ${today})::integer as late,
			count(*) filter (where state in ('returned', 'billed'))::integer as citizen,
			count(*) filter (where state = 'signed')::integer as ready
		from counter.application where office_id = ${officeId} and ended_at is null`.execute(db);
	return rows[0] ?? { open: 0, late: 0, citizen: 0, ready: 0 };
}
