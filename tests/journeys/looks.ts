import pg from 'pg';
import type { Role } from '../../src/lib/people/principal.ts';
import { draftLooks } from './draftLooks.ts';
import { databaseUrl, type Product } from '../make/product.ts';
import { lentDevices } from '../../scripts/lentDevices.ts';
import { contestLooks } from './contestLooks.ts';
import { hoursLooks } from './hoursLooks.ts';
import { planLooks } from './planLooks.ts';
import { recordLooks } from './recordLooks.ts';
import { roundLooks } from './roundLooks.ts';
import { standardLooks } from './standardLooks.ts';

/** A page with real content: where it is, and who reads it. */
export type Look = {
	path: string;
	as?: Role;
	/** Opened before, once: the link by which the browser becomes a device that the office has lent. */
	first?: string;
};

/** One look at least for every page that a visitor can reach without changing anything. */
export async function everyLook(product: Pick<Product, 'dataFolder'>): Promise<Look[]> {
	const client = new pg.Client({ connectionString: databaseUrl(product) });
	await client.connect();
	const one = async (text: string) =>
		String(((await client.query(text)).rows[0] as { v: unknown } | undefined)?.v ?? '0');
	const office = await one(
		"select code as v from counter.office where pledge <> '' order by id desc limit 1",
	);
	const learner = await one(
		`select officer_id as v from plan.goal where course_code = 'KOMUNIKASI-LOKET' order by id limit 1`,
	);
	const role = await one("select id as v from people.role_grant where role = 'leader' limit 1");
	const waiting = await one(
		'select token as v from counter.visit where ended_at is null order by id limit 1',
	);
	const waits = await one(
		`select v.id as v from counter.visit v join counter.office o on o.id = v.office_id
		join counter.service s on s.id = v.service_id and s.code = 'PT-KST-01'
		where o.code = 'PTSP-31.71.06.1001' and v.ended_at is null and v.called_at is null limit 1`,
	);
	const survey = await one(
		`select token as v from satisfaction.invitation
		where used_on is null and expires_at > now() order by visit_id desc limit 1`,
	);
	const plan = await one('select id as v from satisfaction.follow_up order by id desc limit 1');
	const reopened = await one(
		`select receipt as v from satisfaction.complaint c
		join satisfaction.complaint_case held on held.complaint_id = c.id
		where held.round > 1 order by c.id limit 1`,
	);
	const complaint = await one(
		`select held.complaint_id as v from satisfaction.complaint_case held
		join counter.office o on o.id = held.office_id
		where o.code = 'PTSP-31.71.06.1001' and held.status = 'Proses' and held.class = 'field' limit 1`,
	);
	const file = await one(
		`select a.id as v from counter.application a join counter.office o on o.id = a.office_id
		where o.code = 'PTSP-31.71.06.1001' order by a.ended_at is null desc, a.id limit 1`,
	);
	const finding = await one(
		'select comparison_id as v from impact.comparison_now order by rank, weight, comparison_id limit 1',
	);
	const unopened = await one(
		`select max(id) as v from people.unit
		where kind = 'up ptsp' and not exists (select from counter.office where unit_id = unit.id)`,
	);
	const receipt = await one('select number as v from counter.application order by id limit 1');
	const booked = await one(
		'select token as v from counter.booking where ended_at is null order by id desc limit 1',
	);
	const missed = await one(
		"select token as v from counter.booking where ended_as = 'missed' limit 1",
	);
	const bookable = await one(
		'select max(day)::text as v from counter.booking where ended_at is null',
	);
	const heldClass = await one("select id as v from learning.held_class where code = 'KOM-2026-04'");
	const taughtClass = await one(
		"select id as v from learning.held_class where code = 'TIM-2026-02'",
	);
	const tiedClass = await one(
		"select id as v from learning.held_class where code = 'LOKET-2026-01'",
	);
	const taught = await one(
		`select min(id) as v from learning.class_session where class_id = ${taughtClass}`,
	);
	const certificate = await one('select number as v from learning.certificate order by id limit 1');
	const learningPath = await one('select id as v from learning.path order by id limit 1');
	const timetable = await one('select id as v from impact.timetable order by id limit 1');
	const run = await one('select run_id as v from impact.publication order by id desc limit 1');
	const training = await one('select class_id as v from impact.plan_seat order by 1 limit 1');
	const seated = await one('select office_id as v from impact.plan_seat order by 1 limit 1');
	const learning = await one('select officer_id as v from impact.plan_seat order by 1 limit 1');
	const sat = await one(
		`select max(s.id) as v from competency.sitting s
		join platform.setting known on known.key = 'demo.accounts'
		cross join jsonb_array_elements(known.value) account
		where account->>'role' = 'officer' and s.officer_id = (account->>'officerId')::bigint`,
	);
	const draft = await one('select id as v from impact.trial where registered_at is null limit 1');
	const drawn = await one('select trial_id as v from impact.trial_draw order by 1 desc limit 1');
	const registered = await one(
		`select id as v from impact.trial t where registered_at is not null
			and not exists (select from impact.trial_draw d where d.trial_id = t.id) limit 1`,
	);
	const apart = [
		...(await contestLooks(one)),
		...(await hoursLooks(one, learner)),
		...(await planLooks(one)),
		...recordLooks,
		...(await roundLooks(one)),
		...(await standardLooks(one)),
	];
	const drafts = await draftLooks(one);
	const deviceAt = await lentDevices(product);
	const atDevice = (path: string): Look => {
		const device = deviceAt(path);
		return device ? { path: device.page, first: device.link } : { path };
	};
	await client.end();
	return [
		...apart,
		{ path: '/saya/tes', as: 'officer' },
		{ path: '/saya/tes/dicatat', as: 'officer' },
		{ path: `/saya/tes/${sat}`, as: 'officer' },
		{ path: '/pelatihan/kompetensi', as: 'organiser' },
		{ path: '/pelatihan/kompetensi?jenis=teknis', as: 'organiser' },
		{ path: '/pelatihan/kompetensi/cari', as: 'organiser' },
		{ path: '/pelatihan/kompetensi/suksesi', as: 'organiser' },
		{ path: '/pelatihan/kompetensi/suksesi/PTSP-31.71.06.1001', as: 'organiser' },
		{ path: '/kantor/suksesi', as: 'headOfOffice' },
		{
			path: '/pelatihan/kompetensi/cari?cari=siapa+di+Menteng+cakap+akta+kelahiran+tingkat+2',
			as: 'organiser',
		},
		{ path: '/dampak/kompetensi', as: 'leader' },
		{ path: '/pelatihan/paket', as: 'organiser' },
		{ path: '/pelatihan/paket/moodle', as: 'organiser' },
		{ path: '/pelatihan/jalur', as: 'organiser' },
		{ path: `/pelatihan/jalur/${learningPath}`, as: 'organiser' },
		{ path: '/' },
		{ path: '/layanan' },
		{ path: '/layanan?cari=ktp+hilang' },
		{ path: '/layanan/DK-KTP-02' },
		{ path: `/layanan/DK-KTP-02?ada=0&kantor=${office}` },
		{ path: '/layanan/DK-KTP-02/tunjukkan?ada=0&ada=2' },
		{ path: '/berkas' },
		{ path: '/berkas?nomor=abc' },
		{ path: `/berkas/${receipt}` },
		{ path: '/kantor-layanan' },
		{ path: `/kantor-layanan/${office}` },
		{ path: '/antrean' },
		{ path: `/antrean?layanan=DK-KTP-02&kantor=${office}&kebutuhan=none` },
		{ path: `/antrean/${waiting}` },
		{ path: `/anjungan/${office}` },
		{ path: `/anjungan/${office}?kelompok=A` },
		{ path: `/anjungan/${office}?layanan=DK-KTP-02` },
		{ path: `/anjungan/${office}?janji=483&angka=9` },
		{ path: `/anjungan/PTSP-31.71.06.1001?nomor=${waiting}` },
		{ path: `/pintu/${office}` },
		{ path: '/penerimaan', as: 'counterOfficer' },
		{ path: '/kantor/pintu', as: 'headOfOffice' },
		{ path: '/janji-temu' },
		{ path: '/janji-temu?layanan=DK-KTP-02' },
		{ path: `/janji-temu?layanan=DK-KTP-02&kantor=${office}` },
		{ path: `/janji-temu?layanan=DK-KTP-02&kantor=${office}&hari=${bookable}` },
		{ path: `/janji-temu/${booked}` },
		{ path: `/janji-temu/${missed}` },
		{ path: '/kantor/janji-temu', as: 'headOfOffice' },
		{ path: `/antrean/${waiting}/nama` },
		{ path: '/papan/PTSP-31.71.06.1001' },
		{ path: '/papan/PTSP-31.71.06.1001/lobi' },
		{ path: '/survei/tidak-ada' },
		{ path: `/survei/${survey}` },
		{ path: `/survei/${survey}/langkah` },
		{ path: `/survei/${survey}/ketuk` },
		{ path: `/survei/${survey}/tambahan` },
		{ path: `/survei/kios/${office}` },
		atDevice(`/survei/kios/${office}`),
		atDevice(`/survei/kios/${office}/ketuk`),
		atDevice(`/survei/tablet/${office}`),
		{ path: `/kantor-layanan/${office}/komentar` },
		{ path: '/pengaduan' },
		{ path: '/pengaduan?kunjungan=AAAAAAAAAAAAAAAAAAAAAA' },
		{ path: `/pengaduan/${reopened}?baru=1` },
		{ path: '/kinerja' },
		{ path: `/kinerja/${office}` },
		{ path: `/kinerja/${office}/lembar` },
		{ path: `/kinerja/${office}/lembar?periode=2024` },
		{ path: '/privasi' },
		{ path: '/aksesibilitas' },
		{ path: '/ui' },
		{ path: '/masuk' },
		{ path: '/masuk/kode' },
		{ path: '/saya', as: 'officer' },
		{ path: '/saya/akun', as: 'officer' },
		{ path: '/saya/akun/kode', as: 'officer' },
		{ path: '/saya/standar', as: 'officer' },
		{ path: '/saya/ip', as: 'officer' },
		{
			path: '/saya/ip?jabatan=pelaksana&pendidikan=s1&jp=20&kinerja=baik&hukuman=tidakAda',
			as: 'officer',
		},
		{ path: '/saya/standar/M.3', as: 'officer' },
		{ path: '/saya/rencana', as: 'officer' },
		{ path: '/saya/belajar', as: 'officer' },
		{ path: '/saya/simpanan', as: 'officer' },
		{ path: '/saya/simpanan/kiriman', as: 'officer' },
		{ path: '/saya/jalur', as: 'officer' },
		{ path: `/saya/jalur/${learningPath}`, as: 'officer' },
		{ path: '/saya/belajar/KOMUNIKASI-LOKET', as: 'officer' },
		{ path: '/saya/janji', as: 'officer' },
		{ path: '/saya/jadwal', as: 'officer' },
		{ path: '/tim', as: 'supervisor' },
		{ path: `/tim/${learner}`, as: 'supervisor' },
		{ path: `/tim/${learner}/nilai/M.3`, as: 'supervisor' },
		{ path: `/tim/${learner}/pengganti`, as: 'supervisor' },
		{ path: '/tim/persetujuan', as: 'supervisor' },
		{ path: '/tim/janji', as: 'supervisor' },
		{ path: '/loket', as: 'counterOfficer' },
		{ path: '/loket/ganti', as: 'counterOfficer' },
		{ path: '/loket/luring', as: 'counterOfficer' },
		{ path: '/kantor', as: 'headOfOffice' },
		{ path: '/kantor/loket/3', as: 'headOfOffice' },
		{ path: `/kantor/warga/${waits}`, as: 'headOfOffice' },
		{ path: '/kantor/izin/PT-KST-01', as: 'headOfOffice' },
		{ path: '/kantor/janji', as: 'headOfOffice' },
		{ path: '/loket/kertas', as: 'counterOfficer' },
		{ path: '/kantor/survei', as: 'headOfOffice' },
		{ path: '/kantor/survei/komentar', as: 'headOfOffice' },
		{ path: '/kantor/survei/perangkat', as: 'headOfOffice' },
		{ path: '/kantor/survei/pertanyaan', as: 'headOfOffice' },
		{ path: '/admin/pertanyaan', as: 'administrator' },
		{ path: '/loket/berkas', as: 'counterOfficer' },
		{ path: '/loket/berkas/baru?layanan=DK-AK-01&daftar=', as: 'counterOfficer' },
		{ path: `/loket/berkas/${file}`, as: 'counterOfficer' },
		{ path: `/loket/berkas/${file}/tanda`, as: 'counterOfficer' },
		{ path: '/kantor/berkas', as: 'headOfOffice' },
		{ path: '/kantor/berkas/petugas', as: 'headOfOffice' },
		{ path: `/kantor/berkas/${file}`, as: 'headOfOffice' },
		{ path: '/loket/luring', as: 'counterOfficer' },
		{ path: '/kantor', as: 'headOfOffice' },
		{ path: '/kantor/pengaduan', as: 'headOfOffice' },
		{ path: '/kantor/pengaduan?status=Selesai&unsur=waktu', as: 'headOfOffice' },
		{ path: `/kantor/pengaduan/${complaint}`, as: 'headOfOffice' },
		{ path: '/kantor/pengaduan/angka', as: 'headOfOffice' },
		{ path: '/kantor/pengaduan/crm', as: 'headOfOffice' },
		{ path: '/kantor/kepatuhan', as: 'headOfOffice' },
		{ path: '/kantor/kepatuhan/aspek/kebijakan', as: 'headOfOffice' },
		{ path: '/kantor/kepatuhan/standar', as: 'headOfOffice' },
		{ path: '/kantor/kepatuhan/skm', as: 'headOfOffice' },
		{ path: '/dampak/kepatuhan', as: 'leader' },
		{ path: '/dampak/pengaduan', as: 'leader' },
		{ path: '/admin/batas-pengaduan', as: 'administrator' },
		{ path: '/kantor/ikm', as: 'headOfOffice' },
		{ path: '/kantor/ikm?bobot=0.11', as: 'headOfOffice' },
		{ path: '/kantor/tindak-lanjut', as: 'headOfOffice' },
		{ path: `/kantor/tindak-lanjut/${plan}`, as: 'headOfOffice' },
		{ path: '/kantor/laporan', as: 'headOfOffice' },
		{ path: '/kantor/luring', as: 'headOfOffice' },
		{ path: '/kantor/layar', as: 'headOfOffice' },
		{ path: '/kantor/jadwal', as: 'headOfOffice' },
		{ path: '/kantor/jadwal/absen', as: 'headOfOffice' },
		{ path: '/kantor/jadwal/cetak', as: 'headOfOffice' },
		{ path: '/kantor/jadwal/impor', as: 'headOfOffice' },
		{ path: '/kantor/cakupan', as: 'headOfOffice' },
		{ path: '/kantor/prakiraan', as: 'headOfOffice' },
		{ path: '/kantor/kebutuhan', as: 'headOfOffice' },
		{ path: '/kantor/simulasi', as: 'headOfOffice' },
		{ path: '/kantor/simulasi/uji', as: 'headOfOffice' },
		{ path: '/kantor/simulasi/minta', as: 'headOfOffice' },
		{ path: '/pelatihan/permintaan', as: 'organiser' },
		{ path: '/kantor/profil', as: 'headOfOffice' },
		{ path: '/admin/kantor-layanan', as: 'administrator' },
		{ path: `/admin/kantor-layanan/baru?unit=${unopened}`, as: 'administrator' },
		{ path: `/admin/kantor-layanan/${office}`, as: 'administrator' },
		{ path: '/kantor/layanan', as: 'headOfOffice' },
		{ path: '/kantor/layanan/DK-KTP-02', as: 'headOfOffice' },
		{ path: '/kantor/layanan/impor', as: 'headOfOffice' },
		{ path: '/kantor/layanan/DK-KTP-02/ubah', as: 'headOfOffice' },
		{ path: '/pelatihan', as: 'organiser' },
		{ path: '/pelatihan/kursus/KOMUNIKASI-LOKET', as: 'organiser' },
		...drafts,
		{ path: '/admin', as: 'administrator' },
		{ path: '/admin/audit', as: 'administrator' },
		{ path: '/admin/peran', as: 'administrator' },
		{ path: '/admin/peran?peran=leader&berakhir=ya', as: 'administrator' },
		{ path: `/admin/peran/${role}`, as: 'administrator' },
		{ path: '/admin/pekerjaan', as: 'administrator' },
		{ path: '/admin/kalender', as: 'administrator' },
		{ path: '/pelatihan/pegawai', as: 'organiser' },
		{ path: '/pelatihan/pegawai?rumpun=pengawas&cari=a&urut=-sejak', as: 'organiser' },
		{ path: '/pelatihan/pegawai?cari=tidak-ada', as: 'organiser' },
		{ path: `/pelatihan/pegawai/${learner}`, as: 'organiser' },
		{ path: '/pelatihan/roster', as: 'organiser' },
		{ path: '/pelatihan/jadwal', as: 'organiser' },
		{ path: '/pelatihan/jadwal/baru', as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}`, as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}/kelas`, as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}/kelas/impor`, as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}/kelas/${training}`, as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}/kantor`, as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}/kantor/${seated}`, as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}/pegawai`, as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}/pegawai/${learning}`, as: 'organiser' },
		{ path: `/pelatihan/jadwal/${timetable}/hasil/${run}`, as: 'organiser' },
		{ path: '/kantor/jadwal-pelatihan', as: 'headOfOffice' },
		{ path: '/pelatihan/kelas', as: 'organiser' },
		{ path: '/pelatihan/kelas?keadaan=lalu', as: 'organiser' },
		{ path: '/pelatihan/kelas/baru', as: 'organiser' },
		{ path: `/pelatihan/kelas/${heldClass}`, as: 'organiser' },
		{ path: `/pelatihan/kelas/${heldClass}/bahan`, as: 'organiser' },
		{ path: `/pelatihan/kelas/${heldClass}/tempat`, as: 'organiser' },
		{ path: `/pelatihan/kelas/${taughtClass}/kehadiran`, as: 'organiser' },
		{ path: `/pelatihan/kelas/${taughtClass}/evaluasi`, as: 'organiser' },
		{ path: `/pelatihan/kelas/${taughtClass}/evaluasi/hasil`, as: 'organiser' },
		{ path: `/pelatihan/kelas/${tiedClass}/evaluasi`, as: 'organiser' },
		{ path: `/pelatihan/kelas/${tiedClass}/evaluasi/hasil`, as: 'organiser' },
		{ path: `/saya/kelas/${taughtClass}/kesan`, as: 'officer' },
		{ path: '/pelatihan/sertifikat', as: 'organiser' },
		{ path: `/pelatihan/sertifikat?nomor=${certificate}`, as: 'organiser' },
		{ path: `/saya/mengajar/${taught}`, as: 'organiser' },
		{ path: `/saya/mengajar/${taught}/menunggu`, as: 'organiser' },
		{ path: '/saya/hadir', as: 'officer' },
		{ path: '/sertifikat' },
		{ path: `/sertifikat?nomor=${certificate}` },
		{ path: '/sertifikat?nomor=MMP-2020-0000000' },
		{ path: '/saya/kelas', as: 'officer' },
		{ path: `/saya/kelas/${heldClass}`, as: 'officer' },
		{ path: '/tim/kelas', as: 'supervisor' },
		{ path: `/tim/kelas/${heldClass}`, as: 'supervisor' },
		{ path: '/pelatihan/uji', as: 'organiser' },
		{ path: '/pelatihan/uji/baru', as: 'organiser' },
		{ path: '/pelatihan/uji/baru?desain=stepped', as: 'organiser' },
		{ path: `/pelatihan/uji/baru?rancangan=${draft}`, as: 'organiser' },
		{ path: `/pelatihan/uji/${draft}`, as: 'organiser' },
		{ path: `/pelatihan/uji/${draft}?unitId=1&serving=1`, as: 'organiser' },
		{ path: `/pelatihan/uji/${registered}`, as: 'organiser' },
		{ path: `/pelatihan/uji/${drawn}`, as: 'organiser' },
		{ path: `/undian/${registered}` },
		{ path: `/undian/${drawn}` },
		{ path: '/pelatihan/nilai', as: 'organiser' },
		{ path: '/pelatihan/nilai?kota=31.71&cari=menteng', as: 'organiser' },
		{ path: '/kantor/kebutuhan/nilai', as: 'headOfOffice' },
		{ path: '/dampak/usulan-tahun', as: 'leader' },
		{ path: '/dampak/nilai', as: 'leader' },
		{ path: '/dampak', as: 'leader' },
		{ path: '/dampak?periode=2026-tw3&kelompok=Perizinan&ukuran=ikm', as: 'leader' },
		{ path: '/dampak/ringkas', as: 'leader' },
		{ path: '/dampak/pelatihan', as: 'leader' },
		{ path: '/dampak/metode', as: 'leader' },
		{ path: '/dampak/temuan', as: 'leader' },
		{ path: '/dampak/temuan/biaya', as: 'leader' },
		{ path: '/dampak/temuan?jawaban=cannotTell&ukuran=minutes', as: 'leader' },
		{ path: `/dampak/temuan/${finding}`, as: 'leader' },
		{ path: '/dampak/skm', as: 'leader' },
		{ path: '/dampak/skm?kota=31.71', as: 'leader' },
	];
}
