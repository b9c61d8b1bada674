import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { PartKind } from './draft.ts';

/** Where each kind of part stands, what it belongs to, and how one knows that it is of a draft. */
const places: Record<
	PartKind,
	{
		table: RawBuilder<unknown>;
		parent: RawBuilder<unknown>;
		within: (draftId: number) => RawBuilder<unknown>;
	}
> = {
	lesson: {
		table: sql`learning.draft_lesson`,
		parent: sql`draft_id`,
		within: (draftId) => sql`draft_id = ${draftId}`,
	},
	question: {
		table: sql`learning.draft_question`,
		parent: sql`draft_id`,
		within: (draftId) => sql`draft_id = ${draftId}`,
	},
	screen: {
		table: sql`learning.draft_screen`,
		parent: sql`lesson_id`,
		within: (draftId) =>
			sql`lesson_id in (select id from learning.draft_lesson where draft_id = ${draftId})`,
	},
	block: {
		table: sql`learning.draft_block`,
		parent: sql`screen_id`,
		within: (draftId) =>
			sql`screen_id in (select screen.id from learning.draft_screen screen
				join learning.draft_lesson lesson on lesson.id = screen.lesson_id
				where lesson.draft_id = ${draftId})`,
	},
};

type PartOf = { readonly draftId: number; readonly kind: PartKind; readonly id: number };

/** Whether the part is there in this draft and was not removed. */
export async function hasPart(db: Db, { draftId, kind, id }: PartOf): Promise<boolean> {
	const { table, within } = places[kind];
	const { rows } = await sql`select from ${table}
		where id = ${id} and removed_at is null and ${within(draftId)}`.execute(db);
	return rows.length > 0;
}

/** The part that a form with this token added, or null; without a token it is always another one. */
export async function partAddedBy(
	tx: Tx,
	{ draftId, kind, token }: Omit<PartOf, 'id'> & { readonly token: string | null },
): Promise<number | null> {
	if (token === null) return null;
	const { table, within } = places[kind];
	const { rows } = await sql<{ id: number }>`select id from ${table}
		where token = ${token}::uuid and ${within(draftId)}`.execute(tx);
	return rows[0]?.id ?? null;
}

/** Notes which form added a part; SQL knows each token once. */
export async function noteToken(
	tx: Tx,
	kind: PartKind,
	{ id, token }: { readonly id: number; readonly token: string | null },
): Promise<void> {
	if (token === null) return;
	await sql`update ${places[kind].table} set token = ${token}::uuid where id = ${id}`.execute(tx);
}

/** One place up or down among its neighbours; at the end it stays. */
export async function movePart(
	tx: Tx,
	{ draftId, kind, id }: PartOf,
	way: 'up' | 'down',
): Promise<void> {
	const { table, parent, within } = places[kind];
	const by = way === 'up' ? -1 : 1;
	await sql`
		with ranked as (
			select other.id, row_number() over (order by other.position, other.id) as rank
			from ${table} other
			where other.removed_at is null and other.${parent} =
				(select ${parent} from ${table} where id = ${id} and ${within(draftId)})
		), own as (select rank from ranked where id = ${id})
		update ${table} part set position = case
			when ranked.id = ${id} then greatest(1, least(own.rank + ${by}, (select max(rank) from ranked)))
			when ranked.rank = own.rank + ${by} then own.rank
			else ranked.rank end
		from ranked, own where part.id = ranked.id`.execute(tx);
}

/** Takes a part away, or puts it back where it stood. */
export async function setRemoved(
	tx: Tx,
	{ draftId, kind, id }: PartOf,
	at: Date | null,
): Promise<boolean> {
	const { table, within } = places[kind];
	const { rows } = await sql`update ${table} set removed_at = ${at}
		where id = ${id} and ${within(draftId)} returning id`.execute(tx);
	return rows.length > 0;
}

/** The place after the last one of a parent. */
export async function nextPosition(tx: Tx, kind: PartKind, parentId: number): Promise<number> {
	const { table, parent } = places[kind];
	const { rows } = await sql<{ next: number }>`
		select coalesce(max(position), 0) + 1 as next from ${table}
		where ${parent} = ${parentId}`.execute(tx);
	return rows[0]?.next ?? 1;
}
