import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays, instantAt } from '../../time/index.ts';
import type { Day } from '../../time/index.ts';
import type { Observation } from '../observation.ts';
import type { OfficialRule } from './official-rule.ts';
import { officialEvidence } from './rules-official.ts';

const ruleColumns = sql`
	version, valid_from as "validFrom", picks, across, reason`;

/** The official level of a competency on a day: the rule of that day, and the evidence that names it. */
export type OfficialLevel = {
	readonly on: Day;
	readonly rule: OfficialRule;
	readonly named: Pick<Observation, 'level' | 'source' | 'observedOn' | 'expiresOn'> | null;
};

/**
 * The official level as it stood on a day: by the rule of then, from what had been recorded by then,
 * under the versions of frameworks and the rulings on contests of then. What came later, and changes of later, do not matter. One
 * statement, by the index on officer and competency.
 */
export async function officialLevelOn(
	db: Db,
	officerId: number,
	competencyId: number,
	on: Day,
): Promise<OfficialLevel | null> {
	const known = instantAt(addDays(on, 1), '00:00');
	const { rows } = await sql<{ rule: OfficialRule; seen: (Observation & { at: string })[] }>`
		select to_jsonb(rule) as rule, coalesce((
			select jsonb_agg(jsonb_build_object('key', o.key, 'source', o.source,
				'author', o.author_officer_id, 'observedOn', o.observed_on, 'at', o.recorded_at,
				'hit', r.hit, 'proves', r.proves,
				'level', case when o.level = 0 then 0
					else greatest(0, least(5, o.level + coalesce(moved.steps, 0))) end,
				'expiresOn', least(o.expires_on, moved.ends_on, again.ruled_on)))
			from competency.observation o
			join competency.source_reliability r
				on r.version = o.reliability_version and r.source = o.source
			left join lateral (
				select sum(case rule when 'raise' then 1 when 'lower' then -1 else 0 end) as steps,
					min(effective_on) filter (where rule = 'reassess') as ends_on
				from competency.rating_rule
				where competency_id = o.competency_id and effective_on > o.observed_on
					and effective_on <= ${on} and rule <> 'keep'
			) moved on true
			left join competency.evidence_ruling again on again.observation_id = o.id
				and again.ruling = 'again' and again.ruled_on <= ${on}
			where not exists (select from competency.evidence_ruling struck
					where struck.observation_id = o.id and struck.ruling = 'struck'
						and struck.ruled_on <= ${on})
				and o.officer_id = ${officerId} and o.competency_id = ${competencyId}
				and o.recorded_at < ${known}
		), '[]') as seen
		from (select ${ruleColumns} from competency.official_rule where valid_from <= ${on}
			order by version desc limit 1) rule`.execute(db);
	const [found] = rows;
	if (!found) return null;
	const seen = found.seen.map(({ at, ...one }) => ({ ...one, recordedAt: new Date(at) }));
	return { on, rule: found.rule, named: officialEvidence(seen, found.rule, on) };
}

/** Every version of the rule, the newest first. */
export async function officialRules(db: Db): Promise<OfficialRule[]> {
	const { rows } = await sql<OfficialRule>`
		select ${ruleColumns} from competency.official_rule order by version desc limit 20`.execute(db);
	return rows;
}
