import type pg from 'pg';
import type { Day } from '../time/index.ts';

/**
 * What stands around the answers: lent devices, bundles of paper, taps, short questions with their
 * replies, decided comments. Written from the answers themselves, so that all of it adds up.
 */
export async function loadAnswering(pool: pg.Pool, now: number, today: Day): Promise<void> {
	await pool.query(devices, [new Date((now - 200 * 86_400) * 1000)]);
	await pool.query(bundles);
	await pool.query(taps, [today]);
	await pool.query(questions, [new Date((now - 120 * 86_400) * 1000)]);
	await pool.query(replies, [today]);
	await pool.query(reviews);
}

const devices = `
	insert into satisfaction.device (office_id, kind, name, made_at)
	select o.id, k.kind, k.name, $1
	from counter.office o
	cross join (values ('kiosk', 'Kios pintu keluar'), ('tablet', 'Tablet ruang tunggu')) k (kind, name)
	order by o.id, k.kind`;

const bundles = `
	insert into satisfaction.paper_batch
		(key, office_id, service_id, day, band, channel, forms, incomplete, entered_at)
	select md5(concat_ws('/', office_id, service_id, day, band, channel))::uuid,
		office_id, service_id, day, band, channel, count(*), (count(*) + office_id + service_id) % 3,
		(day + 1 + time '09:00') at time zone 'Asia/Jakarta'
	from satisfaction.answer where channel in ('paper', 'officeLed')
	group by office_id, service_id, day, band, channel order by day, office_id`;

/** For each third who answers the nine six have tapped; the face follows what was said of manner and time. */
const taps = `
	insert into satisfaction.tap (office_id, service_id, day, hour, score, taps)
	select office_id, service_id, day, hour,
		greatest(1, least(4, round((perilaku + waktu) / 2.0 + 0.8 * (id / 3 % 4) - 1.1))), count(*) * 2
	from satisfaction.answer
	where hour is not null and id % 3 = 0 and day > $1::date - 190
	group by 1, 2, 3, 4, 5`;

const clear = '5f0c9a52-3b5e-4c59-9d27-0f6a4a6f1a01';
const questions = `
	insert into satisfaction.question
		(key, version, position, text, kind, choices, parent_key, parent_answers, from_at)
	values
		('${clear}', 1, 1, 'Apakah syarat sudah jelas sebelum Anda datang?', 'yesNo', '{}', null, '{}', $1),
		('5f0c9a52-3b5e-4c59-9d27-0f6a4a6f1a02', 1, 2, 'Syarat apa yang belum jelas?', 'text', '{}',
			'${clear}', '{tidak}', $1),
		('5f0c9a52-3b5e-4c59-9d27-0f6a4a6f1a03', 1, 3, 'Dari mana Anda tahu syaratnya?', 'choice',
			'{Situs web,Media sosial,RT atau RW,Datang langsung}', null, '{}', $1),
		('5f0c9a52-3b5e-4c59-9d27-0f6a4a6f1a04', 1, 4, 'Seberapa nyaman ruang tunggu kami?', 'scale',
			'{}', null, '{}', $1)`;

/** Every fifth who answered by the link since the questions are asked went on to them. */
const replies = `
	with asked as (
		select a.*, row_number() over (order by a.id) as turn
		from satisfaction.answer a
		where channel = 'link' and id % 5 = 0 and day > $1::date - 115
	)
	insert into satisfaction.extra_answer (question_id, office_id, service_id, day, given, value)
	select q.id, a.office_id, a.service_id, a.day, md5('tambahan/' || a.id)::uuid, case q.position
		when 1 then case when a.persyaratan >= 3 then 'ya' else 'tidak' end
		when 2 then (array['Surat pengantar', 'Fotokopi apa saja', 'Foto ukuran berapa', 'Akta asli atau salinan'])[1 + a.turn % 4]
		when 3 then q.choices[1 + (a.turn * 7 + a.waktu) % 4]
		else a.sarana::text
	end
	from asked a cross join satisfaction.question q
	where (q.position <> 2 or a.persyaratan < 3) and (q.position <> 3 or a.turn % 4 <> 0)
	order by a.id, q.position`;

const reviews = `
	insert into satisfaction.comment_review (answer_id, published, decided_at)
	select id, id % 4 <> 0, (day + 2 + time '08:00') at time zone 'Asia/Jakarta'
	from satisfaction.answer where comment is not null and id % 3 <> 0`;
