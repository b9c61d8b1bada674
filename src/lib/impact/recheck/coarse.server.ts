import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';
import { addDays } from '../../time/index.ts';
import { outcomeOf } from '../comparison/index.ts';
import { coarseLeast, weeksACohort } from '../comparison/rules-coarse.ts';
import type { CoarseCell } from '../comparison/rules-coarse.ts';
import { studyById } from '../comparison/store-study.server.ts';
import { toldBy } from '../comparison/store-told.server.ts';
import type { ToldInFull } from '../comparison/told.ts';
import { cellsOf, treatedOn, weekOf } from './coarseSql.server.ts';

export type CoarsePanel = {
	readonly told: ToldInFull;
	readonly cells: readonly CoarseCell[];
	/** Code of each service by its number. */
	readonly services: ReadonlyMap<number, string>;
};

/**
 * The panel of a version as anybody may have it: cohorts, services and weeks, no officer, no thin
 * cell. Put together inside the database, so that no officer leaves it and a city is some thousand rows.
 */
export async function coarsePanel(db: Db, versionId: number): Promise<CoarsePanel | null> {
	const [told] = await toldBy(db, sql`where v.id = ${versionId}`);
	const study = told && (await studyById(db, told.studyId));
	const outcome = told && outcomeOf(told.subject.outcome);
	if (!told || !study || !outcome) return null;
	const { dataUntil } = study;
	const cohort = sql`coalesce(t.week - t.week % ${weeksACohort}::integer, 0)`;
	const { rows } = await sql<CoarseCell & { code: string }>`
		with treated as (
			select officer_id, ${weekOf(sql`min(day)`)} as week
			from (${treatedOn(told.subject)}) d where day <= ${addDays(dataUntil, 6)}
			group by officer_id
		), cells as (
			select c.service_id, ${weekOf(sql`c.week`)} as period, c.n, c.sum, ${cohort} as cohort
			from (${cellsOf(outcome, told.subject.serviceCategory, dataUntil)}) c
			left join treated t using (officer_id)
			where c.n > 0
		)
		select cohort, service_id::integer as stratum, s.code, period, count(*)::integer as officers,
			sum(n)::float8 as n, sum(sum)::float8 as sum
		from cells join counter.service_card s using (service_id)
		where cohort = 0 or period < cohort or period >= cohort + ${weeksACohort}::integer
		group by cohort, service_id, s.code, period
		having count(*) >= ${coarseLeast.officers} and sum(n) >= ${coarseLeast.observations}
		order by service_id, cohort, period`.execute(db);
	return {
		told,
		cells: rows.map(({ code: _, ...cell }) => cell),
		services: new Map(rows.map(({ stratum, code }) => [stratum, code])),
	};
}
