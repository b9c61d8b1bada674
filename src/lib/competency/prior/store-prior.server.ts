import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { keptFile, type KeptFile } from '../../platform/keptFile.server.ts';
import type { PriorClaim } from './prior.ts';

const claims = (which: RawBuilder<unknown>, order: RawBuilder<unknown>) => sql<PriorClaim>`
	select c.id, comp.code, comp.name, c.officer_id as "officerId", card.full_name as "officerName",
		unit.name as "unitName", c.level, c.summary, c.statements,
		c.documents_until as "documentsUntil", c.sent_at as "sentAt", o.due_on as "dueOn", c.rule, (
			select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name) order by f.id), '[]')
			from competency.prior_file pf join platform.file f on f.id = pf.file_id
			where pf.claim_id = c.id and f.erased_at is null
		) as files, d.verdict, d.level as reached, coalesce(d.findings, '[]') as findings, d.reason,
		decider.full_name as "deciderName"
	from competency.prior_claim c
	join competency.competency comp on comp.id = c.competency_id
	join people.officer_card card on card.officer_id = c.officer_id
	join people.unit_name unit on unit.unit_id = c.unit_id
	left join competency.prior_open o on o.claim_id = c.id
	left join competency.prior_decision d on d.claim_id = c.id
	left join people.officer_card decider on decider.officer_id = d.decided_by
	where ${which} ${order}`;

/** Claims of an officer, the newest first; one statement. */
export async function priorClaimsOf(db: Db, officerId: number): Promise<PriorClaim[]> {
	const newest = sql`order by c.id desc limit 50`;
	return (await claims(sql`c.officer_id = ${officerId}`, newest).execute(db)).rows;
}

const inBranches = (branches: readonly number[]) => sql`c.unit_id in (
	select unit_id from people.branch_unit where branch_id = any(${[...branches]}::bigint[]))`;

/** One claim of the branches of a reader; null otherwise. One statement. */
export async function priorClaim(
	db: Db,
	branches: readonly number[],
	id: number,
): Promise<PriorClaim | null> {
	const which = sql`c.id = ${id} and ${inBranches(branches)}`;
	return (await claims(which, sql``).execute(db)).rows[0] ?? null;
}

const pageRows = 30;

/** What waits in the branches, by the day on which it is due, 30 a page by keyset; one statement. */
export async function waitingPrior(
	db: Db,
	branches: readonly number[],
	after: string | null,
): Promise<{ readonly rows: PriorClaim[]; readonly next: string | null }> {
	const [, day, id] = /^(\d{4}-\d\d-\d\d)_(\d{1,15})$/.exec(after ?? '') ?? [];
	const behind = day ? sql`and (o.due_on, o.claim_id) > (${day}::date, ${id}::bigint)` : sql``;
	const which = sql`o.claim_id is not null and ${inBranches(branches)} ${behind}`;
	const order = sql`order by o.due_on, o.claim_id limit ${pageRows + 1}`;
	const { rows } = await claims(which, order).execute(db);
	const last = rows.length > pageRows ? rows[pageRows - 1] : undefined;
	return { rows: rows.slice(0, pageRows), next: last ? `${last.dueOn}_${last.id}` : null };
}

/** Where a document of a claim lies; null when it is none of it, or erased. */
export function priorFile(db: Db, claimId: number, fileId: number): Promise<KeptFile | null> {
	return keptFile(
		db,
		fileId,
		sql`select file_id from competency.prior_file where claim_id = ${claimId}`,
	);
}

/** Whether somebody leads the officer of a claim today, or has rated the competency as supervisor. */
export async function ratesClaimant(
	db: Db,
	{ officerId, code }: Pick<PriorClaim, 'officerId' | 'code'>,
	raterId: number,
): Promise<boolean> {
	const { rows } = await sql<{ rates: boolean }>`
		select exists (
			select from people.supervision s
			where s.officer_id = ${officerId} and s.supervisor_id = ${raterId}
		) or exists (
			select from competency.observation o
			join competency.competency c on c.id = o.competency_id
			where o.officer_id = ${officerId} and c.code = ${code}
				and o.source = 'supervisor' and o.author_officer_id = ${raterId}
		) as rates`.execute(db);
	return rows[0]?.rates ?? false;
}
