import { sql } from 'kysely';
import type { Db } from '../../platform/database.server.ts';

/** The first versions of the rules of official views. Safe to repeat: a version is never overwritten. */
export async function seedOfficialRules(db: Db): Promise<void> {
	const picks = {
		...{ assessment: 'latest', test: 'best', supervisor: 'latest' },
		...{ course: 'best', certificate: 'best' },
	};
	const design = 'Rancangan Mumpuni, versi 1; tidak ada peraturan yang menetapkannya';
	await sql`
		insert into competency.official_rule (version, valid_from, picks, across, reason, set_at)
		values (1, '2018-01-01', ${JSON.stringify(picks)}::jsonb, 'best', ${design}, '2018-01-01')
		on conflict do nothing`.execute(db);
	const cuts = 'Batas 60 dan 80 dari dua aplikasi; batas resmi tidak ditemukan';
	await sql`
		insert into competency.nine_box_rule (version, from_year, measure, low, high, reason, set_at)
		values (1, 2018, 'jpm', 60, 80, ${cuts}, '2018-01-01')
		on conflict do nothing`.execute(db);
}
