import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import { causeQuery } from './causeQuery.server.ts';
import { ruleGuard } from './guard.ts';
import type { RuleContent, RuleFound } from './ifThen.ts';

export type FoundOfficer = {
	readonly officerId: number;
	/** Names the cause: the same cause hits an officer once. */
	readonly cause: string;
	readonly found: RuleFound;
};

type Asked = {
	/** Null for a draft: nobody was hit by it before. */
	readonly ruleId: number | null;
	readonly today: Day;
	/** Only these officers; null looks at the whole cohort. */
	readonly only: readonly number[] | null;
};

/** Whom a rule hits today and has not hit for this cause; the guard holds who was hit too often. */
export async function foundBy(
	db: Db,
	content: RuleContent,
	{ ruleId, today, only }: Asked,
	most: number,
): Promise<{ readonly all: number; readonly held: number; readonly first: FoundOfficer[] }> {
	const { postCode, family, unitId, joinedSince } = content.cohort;
	const one = only === null ? null : [...only];
	const { rows } = await sql<{ all: number; held: number; first: FoundOfficer[] | null }>`
		with c as materialized (
			select officer_id from plan.cohort_of(${postCode}, ${family}, ${unitId}, ${joinedSince})
			where ${one}::bigint[] is null or officer_id = any (${one}::bigint[])
		), met (officer_id, cause, found) as (${causeQuery(content, today)}),
		fresh as materialized (
			select met.*, (select count(*) from plan.rule_hit h where h.officer_id = met.officer_id
				and h.at >= ${today}::date - ${ruleGuard.days}::int) >= ${ruleGuard.anOfficer} as held
			from met
			where not exists (select from plan.rule_hit h where h.rule_id = ${ruleId}
				and h.officer_id = met.officer_id and h.cause = met.cause)
		)
		select count(*) as all, count(*) filter (where held) as held,
			(select jsonb_agg(jsonb_build_object('officerId', f.officer_id, 'cause', f.cause,
					'found', f.found) order by f.officer_id)
				from (select * from fresh where not held order by officer_id limit ${most}) f) as first
		from fresh`.execute(db);
	const [row] = rows;
	return { all: row?.all ?? 0, held: row?.held ?? 0, first: row?.first ?? [] };
}
