import { sql, type RawBuilder } from 'kysely';
import type { Day } from '../../time/index.ts';
import type { TemplateContent } from './template.ts';

/** Which officers are looked at: a batch of ids, or all when null. */
export type Batch = readonly number[] | null;

const within = (column: RawBuilder<unknown>, batch: Batch) =>
	batch === null ? sql`true` : sql`${column} = any (${[...batch]}::bigint[])`;

/**
 * The queries by which a template is previewed and followed, so that both say the same: `cohort` and
 * `asked` (its goals), then `lacks` (who is to get which goal), `stray` (goals to withdraw) and `differs`
 * (goals to adjust). An empty list of goals ends a template.
 */
export function desired(
	{ cohort, goals }: TemplateContent,
	{ templateId, today, batch }: { templateId: number | null; today: Day; batch: Batch },
) {
	const asked = JSON.stringify(goals);
	return sql`
		asked as materialized (
			select named.competency_id, named.code, g.level, g."formCode" as form_code, g.hours,
				g."dueDays" as due_days
			from jsonb_to_recordset(${asked}::jsonb) as g ("competencyCode" text, level smallint,
				"formCode" text, hours numeric, "dueDays" smallint)
			join competency.named on named.code = g."competencyCode"
		), cohort as materialized (
			select c.officer_id
			from plan.cohort_of(${cohort.postCode}, ${cohort.family}, ${cohort.unitId},
				${cohort.joinedSince}) c
			where ${within(sql`c.officer_id`, batch)}
		), stands as materialized (
			select cohort.officer_id, asked.*, case when p.proven_until is null or p.proven_until > ${today}
				then coalesce(p.proven_level, 0) else 0 end as proven
			from cohort cross join asked
			left join competency.proven p on p.officer_id = cohort.officer_id and p.code = asked.code
		), lacks as (
			select stands.* from stands
			where proven < level and not exists (
				select from plan.goal g
				where g.officer_id = stands.officer_id and g.competency_id = stands.competency_id
					and g.year = extract(year from ${today}::date)
					and (g.refused_at is null or (g.refused_by is not null and g.to_level = stands.level))
			)
		), mine as materialized (
			select u.* from plan.untouched_goal u
			where u.template_id = ${templateId} and ${within(sql`u.officer_id`, batch)}
		), stray as (
			select mine.goal_id, mine.officer_id from mine
			where not exists (select from stands
				where stands.officer_id = mine.officer_id and stands.competency_id = mine.competency_id
					and stands.level > mine.from_level)
		), differs as (
			select mine.goal_id, mine.officer_id, stands.level, stands.form_code, stands.hours,
				(mine.proposed_at at time zone 'Asia/Jakarta')::date + stands.due_days as due_day
			from mine join stands on stands.officer_id = mine.officer_id
				and stands.competency_id = mine.competency_id and stands.level > mine.from_level
			where mine.to_level <> stands.level
				or (stands.form_code, stands.hours) is distinct from (select (f.form_code, f.hours)
					from plan.goal_form f where f.goal_id = mine.goal_id order by f.id desc limit 1)
				or (mine.proposed_at at time zone 'Asia/Jakarta')::date + stands.due_days is distinct from (
					select d.due_day from plan.goal_due d
					where d.goal_id = mine.goal_id order by d.id desc limit 1)
		)`;
}
