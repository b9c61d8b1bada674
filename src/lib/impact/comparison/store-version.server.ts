import { sql } from 'kysely';
import type { Db, Tx } from '../../platform/database.server.ts';
import type { Day } from '../../time/index.ts';
import type { ComparisonSubject, Verdict } from './comparison.ts';
import type { ComparisonDetails, EffectRange } from './details.ts';

/** A version as it goes into the house. */
export type NewVersion = {
	readonly subject: ComparisonSubject;
	readonly verdict: Verdict;
	readonly found: EffectRange | null;
	readonly p: number | null;
	readonly q: number | null;
	readonly knownOn: Day | null;
	readonly digest: string;
	readonly rule: string;
	readonly details: ComparisonDetails;
	readonly rank: number;
	readonly weight: number;
};

/**
 * Adds what a study found, where data, rule or answer differ from the newest version, in one
 * statement; returns how many versions are new. The newest ones are kept for the list.
 */
export async function addVersions(
	tx: Tx,
	studyId: number,
	versions: readonly NewVersion[],
	now: Date,
): Promise<number> {
	const rows = JSON.stringify(
		versions.map(({ subject, found, ...rest }) => ({ ...subject, ...found, ...rest })),
	);
	const given = sql`jsonb_to_recordset(${rows}::jsonb) as g (kind text, code text,
		"serviceCategory" text, outcome text, verdict text, estimate float8, low float8, high float8,
		p float8, q float8, "knownOn" date, digest text, rule text, details jsonb, rank smallint, weight float8)`;
	await sql`
		insert into impact.comparison (treatment_kind, treatment_code, service_category, outcome)
		select kind, code, "serviceCategory", outcome from ${given}
		on conflict do nothing`.execute(tx);
	const { rows: added } = await sql<{ id: number }>`
		with known as (
			select c.id as comparison_id, g.*, coalesce(v.version, 0) as last, v.id as last_id,
				v.id is not null and (v.digest, v.rule, v.verdict) = (g.digest, g.rule, g.verdict) as same
			from ${given}
			join impact.comparison c on (c.treatment_kind, c.treatment_code, c.service_category, c.outcome)
				= (g.kind, g.code, g."serviceCategory", g.outcome)
			left join impact.comparison_now n on n.comparison_id = c.id
			left join impact.comparison_version v on v.id = n.version_id
		), added as (
			insert into impact.comparison_version (comparison_id, version, study_id, verdict, estimate,
				low, high, p, q, officers_trained, observations, known_on, digest, rule, details, computed_at)
			select comparison_id, last + 1, ${studyId}, verdict, estimate, low, high, p, q,
				(details->>'officersTrained')::integer, (details->>'observations')::integer, "knownOn",
				digest, rule, details, ${now}
			from known where not same
			returning id, comparison_id
		)
		insert into impact.comparison_now as now (comparison_id, version_id, rank, weight)
		select a.comparison_id, a.id, k.rank, k.weight from added a join known k using (comparison_id)
		on conflict (comparison_id) do update set
			version_id = excluded.version_id, rank = excluded.rank, weight = excluded.weight
		returning version_id as id`.execute(tx);
	return added.length;
}

/** Findings whose comparison nobody makes any more leave the list; their history stays. */
export async function dropUnasked(db: Db, subjects: readonly ComparisonSubject[]): Promise<void> {
	await sql`
		delete from impact.comparison_now n using impact.comparison c
		where c.id = n.comparison_id and not exists (
			select from jsonb_to_recordset(${JSON.stringify(subjects)}::jsonb)
				as g (kind text, code text, "serviceCategory" text, outcome text)
			where (c.treatment_kind, c.treatment_code, c.service_category, c.outcome)
				= (g.kind, g.code, g."serviceCategory", g.outcome))`.execute(db);
}
