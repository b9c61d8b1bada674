import { sql } from 'kysely';
import type { Db } from '../platform/database.server.ts';
import { lastClosed, shifted } from '../satisfaction/index.ts';
import { addDays } from '../time/index.ts';
import type { OfficePlan } from './officePlan.ts';
import { remedied } from './remedied.ts';
import type { Story } from './story.ts';

/** Plans of the office of the tour: one that helped, one on its way, one that is late; and sheets. */
export async function loadFollowUp(
	db: Db,
	plans: readonly OfficePlan[],
	story: Story,
	now: Date,
): Promise<void> {
	const tour = plans.find(({ office }) => office.unit.code === story.tourOffice);
	if (!tour) return;
	const { id, head } = tour.office;
	const last = lastClosed('quarter', story.today);
	const { basis, plannedOn, doneOn } = remedied(story.span.from);
	const by = head.id;
	await sql`
		with plan as (
			insert into satisfaction.follow_up (key, office_id, element, span, from_month, programme,
				due_quarter, owner, planned_on, planned_by) values
			(gen_random_uuid(), ${id}, 'sarana', 'quarter', ${basis.from},
				'Menambah kursi tunggu, pojok anak, dan papan petunjuk di ruang pelayanan',
				date_trunc('quarter', ${doneOn}::date), 'Kepala Subbagian Tata Usaha', ${plannedOn}, ${by}),
			(gen_random_uuid(), ${id}, 'waktu', 'quarter', ${shifted(last, -1).from},
				'Membuka satu loket tambahan pada pukul 09.00 sampai 11.00',
				date_trunc('quarter', ${last.from}::date), 'Koordinator Loket', ${addDays(last.from, 12)}, ${by}),
			(gen_random_uuid(), ${id}, 'prosedur', 'quarter', ${last.from},
				'Alur setiap layanan satu halaman, dibagikan saat mengambil nomor',
				date_trunc('quarter', ${story.today}::date), 'Kepala Satuan Pelaksana', ${addDays(shifted(last, 1).from, 9)}, ${by})
			returning id, element
		)
		insert into satisfaction.follow_up_step (key, follow_up_id, act, note, on_day, by_officer_id)
		select gen_random_uuid(), id, act, note, on_day::date, ${by}
		from plan join (values
			('sarana', 'evidence', 'Dua belas kursi tunggu terpasang; berita acara serah terima barang nomor 14.', ${addDays(doneOn, -14)}),
			('sarana', 'done', 'Pojok anak dan papan petunjuk dipakai sejak hari ini.', ${doneOn}),
			('prosedur', 'evidence', 'Rancangan alur untuk lima layanan tersering selesai dan diuji di dua loket.', ${addDays(shifted(last, 1).from, 23)})
		) s (element, act, note, on_day) using (element) order by s.on_day`.execute(db);
	await sql`
		insert into satisfaction.sheet (office_id, span, from_month, published_at)
		select office_id, span, from_month, ${now}
		from satisfaction.figure
		where dimension = 'office' and span = 'quarter'
			and (from_month = ${shifted(last, -1).from} or (from_month = ${last.from} and office_id <> ${id}))`.execute(
		db,
	);
}
