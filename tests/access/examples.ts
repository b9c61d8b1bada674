import type { Pool } from 'pg';
import { packageIdOf } from '../../src/lib/competency/server.ts';

/** Real names for the parameters of routes, so that the matrix meets records; a member of the own team. */
export type Examples = { byRoute: (route: string) => Record<string, string> };

export async function readExamples(pool: Pool, officerId: number): Promise<Examples> {
	const one = async (text: string, values: unknown[] = []) =>
		String(((await pool.query(text, values)).rows[0] as { v: unknown } | undefined)?.v ?? '');
	const service = await one('select code as v from counter.service order by id limit 1');
	const office = await one('select code as v from counter.office order by id limit 1');
	const member = await one(
		'select officer_id as v from people.supervision where supervisor_id = $1 limit 1',
		[officerId],
	);
	const ticket = await one('select token as v from counter.visit order by id desc limit 1');
	const booking = await one(
		'select token as v from counter.booking where ended_at is null order by id desc limit 1',
	);
	const waiting = await one(
		`select v.id as v from counter.visit v join counter.office o on o.id = v.office_id
		where o.code = 'PTSP-31.71.06.1001' and v.ended_at is null and v.called_at is null limit 1`,
	);
	const trial = await one('select trial_id as v from impact.trial_draw order by 1 limit 1');
	const proposal = await one('select id as v from impact.proposal order by id limit 1');
	const finding = await one('select min(comparison_id) as v from impact.comparison_now');
	const branch = await one(
		'select officer_id as v from people.appointment where to_day is null order by id limit 1',
	);
	const role = await one("select id as v from people.role_grant where role = 'leader' limit 1");
	const file = await one(
		`select a.id as v from counter.application a join counter.office o on o.id = a.office_id
		where o.code = 'PTSP-31.71.06.1001' order by a.id limit 1`,
	);
	const receipt = await one('select number as v from counter.application order by id limit 1');
	const lesson = await one(
		`select l.slug as v from learning.lesson l join learning.course c on c.id = l.course_id
		where c.code = 'KOMUNIKASI-LOKET' order by l.position limit 1`,
	);
	const plan = await one('select id as v from satisfaction.follow_up order by id limit 1');
	const complaintReceipt = await one(
		'select receipt as v from satisfaction.complaint order by id limit 1',
	);
	const complaint = await one(
		`select complaint_id as v from satisfaction.complaint_case held
		join counter.office o on o.id = held.office_id
		join people.appointment a on a.unit_id = o.unit_id and a.leads_unit and a.to_day is null
		where a.officer_id = $1 limit 1`,
		[officerId],
	);
	const seat = await one(`select r.timetable_id || ' ' || s.run_id || ' ' || s.class_id || ' ' ||
			s.office_id || ' ' || s.officer_id as v
		from impact.plan_seat s join impact.plan_run r on r.id = s.run_id order by 1 limit 1`);
	const [id = '1', run = '1', kelas = '1', seated = '1', learner = '1'] = seat.split(' ');
	const sitting = await one(
		'select id as v from competency.sitting where officer_id = $1 limit 1',
		[officerId],
	);
	const item = await one(
		`select i.id as v from competency.item i join competency.competency c on c.id = i.competency_id
		where c.code = 'T.DAFDUK' order by i.id limit 1`,
	);
	const planned = await one(`select s.year || ' ' || l.id as v from plan.cycle s
		join plan.hcdp_line l on l.cycle_id = s.id order by l.id limit 1`);
	const [year = '2026', line = '1'] = planned.split(' ');
	const template = await one('select min(id) as v from plan.template');
	const rule = await one('select min(id) as v from plan.rule');
	const talk = await one(
		'select id as v from plan.check_in where $1 in (officer_id, supervisor_id) limit 1',
		[officerId],
	);
	const agency = await one("select id as v from people.unit where code = 'BPSDM'");
	const taught = await one('select min(id) as v from learning.class_session');
	const heldClass = await one("select id as v from learning.held_class where code = 'KOM-2026-04'");
	const dictionary = await one(
		"select max(id) as v from competency.framework where code = 'permenpan38'",
	);
	const ownEntry = await one('select max(id) as v from hours.entry where officer_id = $1', [
		officerId,
	]);
	const entry = await one('select max(id) as v from hours.entry');
	const claim = await one('select min(id) as v from hours.claim');
	const study = await one('select max(id) as v from hours.study');
	const contested = await one(
		"select min(contest_id) as v from competency.contest_case where state <> 'settled'",
	);
	const prior = await one('select min(id) as v from competency.prior_claim');
	const ownContest = await one(
		'select min(contest_id) as v from competency.contest_case where officer_id = $1',
		[officerId],
	);
	const handed = await one(
		'select min(contest_id) as v from competency.contest_case where handler_id = $1',
		[officerId],
	);
	const teamEntry = await one(
		`select max(e.id) as v from hours.entry e join people.supervision own
			on own.officer_id = e.officer_id where own.supervisor_id = $1`,
		[officerId],
	);
	const drafted = await one(
		`select lesson.id || ' ' || screen.id || ' ' || block.id as v from learning.draft
		join learning.draft_lesson lesson on lesson.draft_id = draft.id
		join learning.draft_screen screen on screen.lesson_id = lesson.id
		join learning.draft_block block on block.screen_id = screen.id
		where draft.course_code = 'LATIH-CETAK-KTP' and block.body->>'kind' = 'simulation' limit 1`,
	);
	const [draftLesson = '0', draftScreen = '0', draftBlock = '0'] = drafted.split(' ');
	const learningPath = await one('select id as v from learning.path order by id limit 1');
	const sheet = await one(
		`select s.id as v from competency.round_subject s
		left join people.supervision led on led.officer_id = s.officer_id
		where s.officer_id = $1 or led.supervisor_id = $1 limit 1`,
		[officerId],
	);
	const round = await one('select max(id) as v from competency.round');
	const examples: [RegExp, Record<string, string>][] = [
		[/^\/\((organiser|officer)\)\/(pelatihan|saya)\/jalur\//, { id: learningPath || '1' }],
		[/^\/\((officer|supervisor)\)\/(saya|tim)\/putaran\//, { subject: sheet || '1' }],
		[/^\/\(organiser\)\/pelatihan\/kompetensi\/putaran\//, { id: round || '1' }],
		[/^\/ims\//, { kind: 'CFDocuments', id: packageIdOf('permenpan38', 1) }],
		[/^\/\(organiser\)\/pelatihan\/skj\//, { target: 'PTSP-LOKET' }],
		[/^\/\(organiser\)\/pelatihan\/standar\//, { id: dictionary, code: 'M.3' }],
		[/^\/\(organiser\)\/pelatihan\/bank\//, { code: 'T.DAFDUK', item, version: '1', place: '0' }],
		[/^\/\(organiser\)\/pelatihan\/(akpk|hcdp)\//, { year, line, unit: agency }],
		[/^\/\(organiser\)\/pelatihan\/rencana\/templat\//, { id: template || '0' }],
		[/^\/\(officer\)\/saya\/percakapan\//, { id: talk || '0' }],
		[/^\/\(organiser\)\/pelatihan\/rencana\/aturan\//, { id: rule || '0' }],
		[/^\/\(leader\)\/dampak\/hcdp\//, { year }],
		[/^\/\(organiser\)\/pelatihan\/paket\//, { id: '1', enrolment: '1' }],
		[
			/^\/\(package\)\//,
			{
				token: 'x'.repeat(43),
				path: 'a.html',
				folder: 'wasm',
				file: 'openjpeg_nowasm_fallback.js',
			},
		],
		[
			/^\/\((organiser|officer|supervisor)\)\/(pelatihan|saya|tim)\/kelas\//,
			{ id: heldClass || '1', file: '1' },
		],
		[/^\/\(officer\)\/saya\/mengajar\//, { session: taught || '1' }],
		[/^\/\(citizen\)\/sertifikat\/status\//, { list: '0' }],
		[/^\/\(citizen\)\/kalender\//, { token: 'x'.repeat(34) }],
		[/^\/\(officer\)\/saya\/jp\//, { id: ownEntry || '0' }],
		[/^\/\(organiser\)\/pelatihan\/(jp\/impor|kompetensi\/hasil)\//, { run: '1' }],
		[/^\/\(organiser\)\/pelatihan\/jp\/studi\//, { id: study || '0' }],
		[/^\/\(organiser\)\/pelatihan\/jp\/periksa\//, { id: claim || '0' }],
		[/^\/\(organiser\)\/pelatihan\/jp\//, { officer: member || branch, id: entry || '0' }],
		[/^\/\(supervisor\)\/tim\/jp\/catatan\//, { id: teamEntry || '0' }],
		[/^\/\(admin\)\/admin\/jp\//, { id: entry || '0' }],
		[/^\/\(officer\)\/saya\/pengakuan\//, { code: 'M.3', id: '0', file: '1' }],
		[/^\/\(organiser\)\/pelatihan\/kompetensi\/pengakuan\//, { id: prior || '0', file: '1' }],
		[/^\/\(officer\)\/saya\/sanggahan\//, { id: ownContest || '0', file: '1' }],
		[/^\/\(supervisor\)\/tim\/sanggahan\//, { id: handed || '0', file: '1' }],
		[/^\/\(organiser\)\/pelatihan\/kompetensi\/sanggahan\//, { id: contested || '0', file: '1' }],
		[/^\/\(officer\)\/saya\/tes\//, { id: sitting || '0', position: '1', place: '0' }],
		[/^\/\(citizen\)\/layanan\//, { code: service }],
		[/^\/\(citizen\)\/kinerja\/data\//, { file: 'layanan' }],
		[/^\/\(citizen\)\/(kantor-layanan|kinerja)\//, { code: office }],
		[/^\/\(head\)\/kantor\/layanan\/impor\//, { id: '1' }],
		[/^\/\(head\)\/kantor\/(layanan|izin)\//, { code: service }],
		[/^\/\(counter\)\/loket\/luring\/hasil\//, { id: '1' }],
		[/^\/\(head\)\/kantor\/loket\//, { number: '1' }],
		[/^\/\(head\)\/kantor\/warga\//, { visit: waiting || '1' }],
		[/^\/\(head\)\/kantor\/layanan\//, { code: service, id: '1' }],
		[/^\/\(organiser\)\/pelatihan\/kompetensi\/suksesi\//, { kantor: 'PTSP-31.71.06.1001' }],
		[/^\/\(citizen\)\/kantor-layanan\//, { code: office }],
		[/^\/\(admin\)\/admin\/kantor-layanan\//, { code: office }],
		[/^\/\(citizen\)\/survei\/(kios|tablet)\//, { office }],
		[/^\/\(head\)\/kantor\/survei\/pindaian\//, { bundle: '1' }],
		[/^\/\(citizen\)\/berkas\//, { number: receipt }],
		[/^\/\(counter\)\/loket\/berkas\/\[id\]/, { id: file }],
		[/^\/\(head\)\/kantor\/berkas\//, { id: file }],
		[/^\/\(citizen\)\/papan\//, { office, screen: 'lobi' }],
		[/^\/\(citizen\)\/(antrean|survei)\//, { token: ticket }],
		[/^\/\(citizen\)\/(anjungan|pintu)\//, { office }],
		[/^\/\(citizen\)\/janji-temu\//, { token: booking }],
		[/^\/\(citizen\)\/pengaduan\//, { receipt: complaintReceipt }],
		[/^\/\(head\)\/kantor\/kepatuhan\//, { aspect: 'sdm' }],
		[/^\/\(counter\)\/loket\/luring\/hasil\//, { id: '00000000-0000-4000-8000-000000000000' }],
		[/^\/\(head\)\/kantor\/pengaduan\//, { id: complaint || '0', file: '1' }],
		[/^\/\(officer\)\/saya\/belajar\//, { code: 'KOMUNIKASI-LOKET', slug: lesson }],
		[/^\/\(officer\)\/saya\/standar\//, { code: 'M.3' }],
		[/^\/\(admin\)\/admin\/peran\//, { id: role }],
		[/^\/\(admin\)\/admin\/rekaman\//, { id: '1' }],
		[
			/^\/\(organiser\)\/pelatihan\/jadwal\//,
			{ id: id || '1', run, kelas, office: seated, officer: learner },
		],
		[
			/^\/\(organiser\)\/pelatihan\/kursus\/\[code\]\/ubah/,
			{ code: 'LATIH-CETAK-KTP', lesson: draftLesson, screen: draftScreen, block: draftBlock },
		],
		[/^\/\(organiser\)\/pelatihan\/laporan\//, { id: '1' }],
		[/^\/\(organiser\)\/pelatihan\/kursus\//, { code: 'KOMUNIKASI-LOKET' }],
		[/^\/\(officer\)\/saya\/media\//, { key: 'x'.repeat(22) }],
		[/^\/\(organiser\)\/pelatihan\/pegawai\//, { id: branch }],
		[/^\/\(organiser\)\/pelatihan\/uji\//, { id: trial || '1' }],
		[/^\/\(citizen\)\/undian\//, { id: trial || '1' }],
		[/^\/\(organiser\)\/pelatihan\/roster\//, { run: '1' }],
		[/^\/\(supervisor\)\/tim\//, { officer: member || '0', code: 'M.3' }],
		[/^\/\(head\)\/kantor\/tindak-lanjut\//, { id: plan || '1' }],
		[/^\/\(leader\)\/dampak\/usulan\//, { id: proposal || '1' }],
		[/^\/\(leader\)\/dampak\/temuan\//, { id: finding || '1' }],
	];
	return { byRoute: (route) => examples.find(([shape]) => shape.test(route))?.[1] ?? {} };
}
