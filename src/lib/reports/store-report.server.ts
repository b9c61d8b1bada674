import { sql } from 'kysely';
import type { Db, Tx } from '../platform/database.server.ts';
import type { Reader, Report, Share, Subscription } from './report.ts';
import type { Spec } from './spec.ts';

const columns = sql`r.id, r.title, r.spec, r.revision, r.owner_id as "ownerId",
	owner.full_name as "ownerName", r.changed_at as "changedAt"`;
const own = sql`reports.report r join people.officer_card owner on owner.officer_id = r.owner_id`;

const isShown = (id: number, officerId: number) => sql`
	r.id = ${id} and r.removed_at is null and (r.owner_id = ${officerId} or exists (
		select from reports.share s where s.report_id = r.id and s.ended_at is null
			and (s.officer_id = ${officerId} or s.role = 'organiser')))`;

const MOST_SHOWN = 100;

/** A report that this reader may look at: an own one, or one shared with him or with all organisers. */
export async function reportFor(db: Db, { officerId }: Reader, id: number): Promise<Report | null> {
	const { rows } = await sql<Report>`
		select ${columns} from ${own} where ${isShown(id, officerId)}`.execute(db);
	return rows[0] ?? null;
}

export type OpenedReport = Report & {
	/** With whom it is shared; told to its owner alone. */
	readonly shares: readonly Share[];
	/** How this reader has it sent. */
	readonly subscription: Subscription | null;
};

/** A report with what its page says beside the result; one statement. */
export async function openedReport(
	db: Db,
	{ officerId }: Reader,
	id: number,
): Promise<OpenedReport | null> {
	const { rows } = await sql<OpenedReport>`
		select ${columns}, coalesce((
			select json_agg(json_build_object('id', s.id, 'officerId', s.officer_id,
				'name', card.full_name) order by s.officer_id nulls first, s.id)
			from reports.share s left join people.officer_card card on card.officer_id = s.officer_id
			where s.report_id = r.id and s.ended_at is null and r.owner_id = ${officerId}), '[]') as shares,
			(select json_build_object('id', s.id, 'every', s.every, 'format', s.format,
				'nextOn', s.next_on)
			from reports.subscription s
			where s.report_id = r.id and s.officer_id = ${officerId} and s.ended_at is null) as subscription
		from ${own} where ${isShown(id, officerId)}`.execute(db);
	return rows[0] ?? null;
}

/** Own reports, the newest first. */
export async function ownReports(db: Db, officerId: number): Promise<Report[]> {
	const { rows } = await sql<Report>`
		select ${columns} from ${own} where r.owner_id = ${officerId} and r.removed_at is null
		order by r.id desc limit ${MOST_SHOWN}`.execute(db);
	return rows;
}

/** Reports of others that this officer may look at, the newest first. */
export async function sharedReports(db: Db, officerId: number): Promise<Report[]> {
	const { rows } = await sql<Report>`
		select ${columns} from ${own}
		where r.removed_at is null and r.owner_id <> ${officerId} and r.id in (
			select report_id from reports.share where officer_id = ${officerId} and ended_at is null
			union
			select report_id from reports.share where role = 'organiser' and ended_at is null)
		order by r.id desc limit ${MOST_SHOWN}`.execute(db);
	return rows;
}

type Kept = { title: string; spec: Spec; at: Date };

/** The id of the report; the same one where this form was sent before. */
export async function insertReport(
	tx: Tx,
	{ title, spec, at, ownerId, token }: Kept & { ownerId: number; token: string },
): Promise<{ id: number; isNew: boolean } | null> {
	const { rows } = await sql<{ id: number }>`
		insert into reports.report (owner_id, title, spec, token, made_at, changed_at)
		values (${ownerId}, ${title}, ${JSON.stringify(spec)}::jsonb, ${token}, ${at}, ${at})
		on conflict (token) do nothing returning id`.execute(tx);
	const [made] = rows;
	if (made) return { id: made.id, isNew: true };
	const { rows: known } = await sql<{ id: number }>`
		select id from reports.report where token = ${token} and owner_id = ${ownerId}`.execute(tx);
	return known[0] ? { id: known[0].id, isNew: false } : null;
}

/** False where somebody has changed it since it was read, or it is not his. */
export async function updateReport(
	tx: Tx,
	{
		id,
		title,
		spec,
		at,
		ownerId,
		revision,
	}: Kept & { id: number; ownerId: number; revision: number },
): Promise<boolean> {
	const { rows } = await sql`
		update reports.report set title = ${title}, spec = ${JSON.stringify(spec)}::jsonb,
			changed_at = ${at}, revision = revision + 1
		where id = ${id} and owner_id = ${ownerId} and revision = ${revision} and removed_at is null
		returning id`.execute(tx);
	return rows.length > 0;
}

export async function markRemoved(
	tx: Tx,
	{ id, ownerId, at }: { id: number; ownerId: number; at: Date },
): Promise<boolean> {
	const { rows } = await sql`
		update reports.report set removed_at = ${at}
		where id = ${id} and owner_id = ${ownerId} and removed_at is null returning id`.execute(tx);
	return rows.length > 0;
}
