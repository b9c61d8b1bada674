import { sql } from 'kysely';
import { comparisonPage, everyComparison, study } from '../impact/server.ts';
import type { Db } from '../platform/database.server.ts';
import type { Story } from './story.ts';

/**
 * What the invented counters let one know, as the night would have found it, and a doubt that waits
 * for its answer.
 */
export async function loadFindings(db: Db, story: Story): Promise<void> {
	const now = new Date(story.now * 1000);
	const who = { kind: 'system', name: 'demo' } as const;
	await study({ db, now, today: story.today, who, purpose: 'data contoh' });
	const { rows } = await comparisonPage(db, everyComparison, null, 1);
	const versionId = rows[0]?.versionId;
	if (versionId === undefined) return;
	await sql`
		insert into impact.contest (key, version_id, opened_by, opened_at, reason, due_on)
		select 'demo', ${versionId}, officer_id, ${now}::timestamptz - interval '2 days',
			'Pada minggu pelatihan itu antrean kantor kami dipindah ke aula, jadi waktunya tidak sebanding (contoh).',
			${story.today}::date + 12
		from people.granted_place where role <> 'leader' order by officer_id limit 1`.execute(db);
}
