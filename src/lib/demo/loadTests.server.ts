import type pg from 'pg';
import {
	addItems,
	approveTranslation,
	contentStock,
	openTestForm,
	readItems,
	reviewItem,
	scenariosOf,
	translateItem,
	translationOf,
	writeScenario,
} from '../competency/server.ts';
import type { Act } from '../platform/act.server.ts';
import type { Db } from '../platform/database.server.ts';
import type { Day } from '../time/index.ts';
import { addDays, instantAt } from '../time/index.ts';

const code = 'T.DAFDUK';

/**
 * Extra time for three officers (valid, over, ended early), a fixed test, and a case with its items, one
 * of them in English too.
 */
export async function loadTests(
	pool: pg.Pool,
	db: Db,
	people: { organiserId: number; authorId: number; firstIds: readonly number[] },
	today: Day,
): Promise<void> {
	await pool.query(write, [people.organiserId, people.firstIds, today, addDays(today, 300)]);
	const as = (officerId: number): Act => ({
		db,
		now: instantAt(addDays(today, -20), '10:00'),
		today: addDays(today, -20),
		who: { kind: 'officer', officerId, role: 'organiser' },
		purpose: 'data contoh',
	});
	await aCase(as(people.authorId), as(people.organiserId));
	const stock = await contentStock(db, code);
	await openTestForm(as(people.organiserId), {
		token: 'e3bb189e-8bf9-4888-9912-ace4e6543002',
		competencyCode: code,
		title: 'Tes akhir pelayanan pendaftaran penduduk',
		minutes: 45,
		parts: stock.map(({ content, approved }) => ({ content, items: Math.min(approved, 6) })),
	});
}

/** A letter, two items that rest on it, and the words of one of them in English. */
async function aCase(author: Act, reader: Act): Promise<void> {
	await writeScenario(author, {
		token: 'f3bb189e-8bf9-4888-9912-ace4e6543002',
		competencyCode: code,
		title: 'Pindah datang satu keluarga',
		documents: [
			{
				title: 'Surat permohonan',
				text: 'Yth. Kepala UP PMPTSP Kelurahan\n\nKami sekeluarga (suami, istri, dua anak) pindah dari Kabupaten Bogor pada 2 November. Surat keterangan pindah sudah terbit. Anak kedua lahir tiga minggu lalu dan belum punya akta.',
			},
			{
				title: 'Daftar lampiran',
				text: 'SKPWNI: ada\nKK lama: ada\nKTP-el suami dan istri: ada\nAkta kelahiran anak kedua: tidak ada',
			},
		],
	});
	const [scenario] = await scenariosOf(author.db, code);
	const read = readItems(Buffer.from(gift));
	if (!scenario || !read.ok) throw new Error('the case of the demo cannot be read');
	const taken = read.taken.map((one) => ({
		...one,
		body: { ...one.body, scenarioId: scenario.id },
	}));
	const place = { competencyCode: code, level: 3 as const, content: 'kasus' };
	await addItems(author, place, 'Mumpuni', taken);
	const items = await author.db
		.selectFrom('competency.item')
		.select('id')
		.where('content', '=', 'kasus')
		.orderBy('id')
		.execute();
	for (const { id: itemId } of items)
		await reviewItem(reader, { itemId, version: 1, verdict: 'approved', note: '' });
	const [first] = items;
	if (!first) return;
	const of = { itemId: first.id, locale: 'en' as const };
	await translateItem(author, { ...of, version: 1, texts: english });
	const there = await translationOf(author.db, first.id, 'en');
	if (there) await approveTranslation(reader, { ...of, translationId: there.id });
}

const gift = `$CATEGORY: kasus

::Layanan pertama::Layanan apa yang dikerjakan lebih dahulu untuk keluarga ini?{=Pindah datang dan KK baru ~Akta kelahiran anak kedua ~KTP-el baru untuk semua ~Surat keterangan domisili}

::Anak kedua::Apa yang dilakukan untuk anak kedua?{=Dicatat akta kelahirannya setelah KK baru terbit ~Ditolak sampai berumur satu tahun ~Dibuatkan KTP-el ~Tidak dicantumkan di KK}`;

const english = {
	prompt: 'Which service comes first for this family?',
	parts: [
		'Arrival and a new family card',
		'Birth certificate of the second child',
		'New identity cards for all',
		'Certificate of domicile',
	],
};

const write = `
	with chosen as (
		select officer_id, row_number() over (order by officer_id desc) as place
		from (select officer_id from people.appointment where to_day is null
			and officer_id <> $1 and officer_id <> all($2::bigint[])
			order by officer_id desc limit 3) few
	)
	insert into competency.extra_time (token, officer_id, percent, reason, from_day, to_day,
		granted_by, granted_at, ended_by, ended_at, end_reason)
	select gen_random_uuid(), officer_id, case place when 1 then 50 else 25 end,
		'Surat keterangan sudah dilihat oleh penyelenggara.',
		$3::date - case place when 2 then 400 else 60 end,
		case place when 1 then $4::date when 2 then $3::date - 35 else $3::date - 5 end,
		$1, $3::timestamptz - interval '60 days',
		case place when 3 then $1::bigint end, case place when 3 then $3::timestamptz - interval '5 days' end,
		case place when 3 then 'Masa surat keterangannya sudah habis.' end
	from chosen`;
