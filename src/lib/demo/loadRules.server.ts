import { sql } from 'kysely';
import { runRules } from '../plan/server.ts';
import type { Db } from '../platform/database.server.ts';
import { addDays } from '../time/index.ts';
import type { Story } from './story.ts';

/** Two rules of the organiser that ran in the night, over agencies outside the tour. */
export async function loadRules(db: Db, story: Story): Promise<void> {
	const { today, heroes } = story;
	const at = `${addDays(today, -3)}T03:00:00Z`;
	await sql`
		with line (token, name, family, competency, cause, days, chance, act, level, form, hours, due) as (
			values ('contoh 1', 'Bukti perekat bangsa segera berakhir', 'pengawas', 'SK.1', 'expires', 120,
				null::real, 'goal', 3, 'NKL02', 8, 90),
			('contoh 2', 'Peluang pengambilan keputusan rendah', 'administrator', 'M.8', 'unlikely',
				null::int, 0.4, 'tell', null::int, null::text, null::int, null::int)
		), put as (
			insert into plan.rule (token, name, made_by, made_at)
			select token, name, ${heroes.organiser.id}::bigint, ${at}::timestamptz from line
			returning id, token
		)
		insert into plan.rule_version (rule_id, version, family, competency_id, cause, days, chance, act,
			to_level, form_code, hours, due_days, reason, made_by, made_at)
		select put.id, 1, line.family, named.competency_id, cause, days, chance, act, level, form, hours,
			due, 'Supaya kekurangan terlihat sebelum pekerjaan terganggu.', ${heroes.organiser.id}::bigint,
			${at}::timestamptz
		from line join put using (token) join competency.named on named.code = line.competency`.execute(db);
	const who = { kind: 'system', name: 'data contoh' } as const;
	const now = new Date(story.now * 1000);
	await runRules({ db, now, today, who, purpose: 'data contoh' });
}
