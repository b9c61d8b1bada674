import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import { sql } from 'kysely';
import { yearOf } from '../../time/index.ts';
import { lineOf, oneForEachStep } from './rules-year.ts';
import { courseDemands } from './store-demand.server.ts';
import { knownGists, replaceLine } from './store-line.server.ts';
import { gistOfLine } from './yearLine.ts';

/**
 * Proposes next year's list of trainings from gaps, values and effects. A course whose line says the
 * same as before is left alone, decided or not: leaders are asked again only when there is news.
 */
export async function proposeYear(act: Act): Promise<{ readonly proposed: number }> {
	const year = yearOf(act.today) + 1;
	const demands = await courseDemands(act.db, act.today);
	const drafts = oneForEachStep(demands).flatMap((demand) => lineOf(demand) ?? []);
	return act.db.transaction().execute(async (tx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended('impact.year_line', 0))`.execute(tx);
		const known = await knownGists(tx, year);
		const news = drafts.filter((draft) => known.get(draft.courseCode) !== gistOfLine(draft));
		for (const draft of news) {
			const id = await replaceLine(tx, year, draft, act.now);
			await record(tx, act, {
				act: 'impact.yearLineProposed',
				subject: 'impact.year_line',
				subjectId: id,
				after: { year, courseCode: draft.courseCode, seats: draft.seats, rule: draft.rule },
			});
		}
		return { proposed: news.length };
	});
}
