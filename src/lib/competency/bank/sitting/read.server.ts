import { sql } from 'kysely';
import type { Db } from '../../../platform/database.server.ts';
import type { Chances } from '../../belief.ts';
import { askedItem } from '../asked.ts';
import { writtenIn } from '../translation/translation.ts';
import type { Sitting, TestOffer } from './sitting.ts';
import { shownItem } from './store-shown.server.ts';
import { readSitting } from './store-sitting.server.ts';

/** A test as its taker sees it: the open question without its key, or the result. Two statements. */
export async function sittingOf(
	db: Db,
	officerId: number,
	id: number,
	locale: string = writtenIn,
): Promise<Sitting | null> {
	const sitting = await readSitting(db, officerId, id);
	if (!sitting) return null;
	const { items, theta, error, chances, counts, seed } = sitting;
	const open = sitting.finishedAt ? undefined : items.find(({ credit }) => credit === null);
	const shown = open ? await shownItem(db, open.id, open.version) : null;
	const texts = locale === writtenIn ? null : (shown?.texts ?? null);
	return {
		id: sitting.id,
		competencyCode: sitting.competencyCode,
		competencyName: sitting.competencyName,
		startedAt: sitting.startedAt,
		endsAt: sitting.endsAt,
		minutes: sitting.minutes,
		extraMinutes: sitting.extraMinutes,
		finishedAt: sitting.finishedAt,
		total: sitting.drawn?.length ?? null,
		answered: items.filter(({ credit }) => credit !== null).length,
		question:
			open && shown
				? {
						position: open.position,
						item: askedItem(shown.body, `${seed}/${open.position}`, { ...shown, texts }),
						untranslated: locale !== writtenIn && texts === null,
					}
				: null,
		result:
			chances && theta !== null && error !== null && counts !== null
				? { chances: chances as unknown as Chances, theta, error, counts }
				: null,
	};
}

/** What an officer may be tested in; one statement. */
export async function testsFor(db: Db, officerId: number): Promise<TestOffer[]> {
	const { rows } = await sql<TestOffer>`
		select c.code, c.name, n.level as required, bank.items, open.id as "openId",
			last.id as "lastId", last.finished_at as "lastFinished", last.chances as "lastChances",
			last.counts as "lastCounts"
		from competency.need n
		join competency.competency c on c.id = n.competency_id
		join lateral (select count(*)::integer as items from competency.item i
			where i.competency_id = c.id and i.retired_at is null and (select r.verdict
				from competency.item_review r where r.item_id = i.id
				order by r.version desc, r.id desc limit 1) = 'approved') bank on true
		left join lateral (select id from competency.sitting s where s.officer_id = n.officer_id
			and s.competency_id = c.id and s.finished_at is null limit 1) open on true
		left join lateral (select id, finished_at, chances, counts from competency.sitting s
			where s.officer_id = n.officer_id and s.competency_id = c.id and s.finished_at is not null
			order by s.id desc limit 1) last on true
		where n.officer_id = ${officerId}
		order by bank.items > 0 desc, c.kind desc, c.code`.execute(db);
	return rows;
}
