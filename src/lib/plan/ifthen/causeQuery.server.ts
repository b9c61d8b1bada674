import { sql } from 'kysely';
import { yearOf, type Day } from '../../time/index.ts';
import type { RuleContent } from './ifThen.ts';

/** The query that knows the cause: officer, cause and what was seen, for the officers in the cohort `c`. */
export function causeQuery({ when, competencyCode }: RuleContent, today: Day) {
	switch (when.cause) {
		case 'belongs':
			return sql`select c.officer_id, 'belongs:' || card.from_day as cause,
					jsonb_build_object('since', card.from_day) as found
				from c join people.officer_card card on card.officer_id = c.officer_id`;
		case 'expires':
			return sql`select c.officer_id, 'expires:' || p.proven_until,
					jsonb_build_object('until', p.proven_until, 'level', p.proven_level)
				from c join competency.proven p on p.officer_id = c.officer_id and p.code = ${competencyCode}
				where p.proven_level > 0 and p.proven_until >= ${today}
					and p.proven_until < ${today}::date + ${when.days}::int`;
		case 'scored':
			return sql`select c.officer_id, 'scored:' || last.id, jsonb_build_object('level', last.level)
				from c, competency.named n, lateral (
					select seen.id, seen.level from competency.evidence seen
					where seen.officer_id = c.officer_id and seen.competency_id = n.competency_id
						and seen.source = 'test' and seen.observed_on > ${today}::date - ${when.days}::int
					order by seen.observed_on desc, seen.id desc limit 1) last
				where n.code = ${competencyCode} and last.level < ${when.below}`;
		case 'unlikely':
			return sql`select l.officer_id, ${`unlikely:${yearOf(today)}`}::text,
					jsonb_build_object('chance', odds.chance, 'level', l.required_level)
				from c join competency.officer_level l on l.officer_id = c.officer_id
				cross join lateral (select sum(part.chance) as chance
					from unnest(l.chances) with ordinality as part (chance, level)
					where part.level >= l.required_level) odds
				where l.code = ${competencyCode} and odds.chance < ${when.chance}`;
	}
}
