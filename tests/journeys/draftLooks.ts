import type { Look } from './looks.ts';

/** The pages on which courses are written, by the drafts of the demo. */
export async function draftLooks(one: (text: string) => Promise<string>): Promise<Look[]> {
	const draftScreen = (which: string) =>
		one(
			`select screen.id as v from learning.draft_screen screen
			join learning.draft_lesson lesson on lesson.id = screen.lesson_id
			join learning.draft on draft.id = lesson.draft_id
			where draft.course_code = 'LATIH-CETAK-KTP' and draft.published_id is null
			order by screen.position ${which} limit 1`,
		);
	const [firstScreen, lastScreen] = [await draftScreen('asc'), await draftScreen('desc')];
	const draftLesson = await one(
		`select lesson_id as v from learning.draft_screen where id = ${firstScreen}`,
	);
	const drill = await one(
		`select block.id as v from learning.draft_block block
		join learning.draft_screen screen on screen.id = block.screen_id
		where screen.lesson_id = ${draftLesson} and block.body->>'kind' = 'simulation' limit 1`,
	);
	const writtenAt = '/pelatihan/kursus/LATIH-CETAK-KTP/ubah';
	return [
		{ path: '/pelatihan/kursus', as: 'organiser' },
		{ path: '/pelatihan/kursus/baru', as: 'organiser' },
		{ path: '/pelatihan/kursus/ANTRE-RAMAH/ubah', as: 'organiser' },
		{ path: writtenAt, as: 'organiser' },
		{ path: `${writtenAt}/pelajaran/${draftLesson}`, as: 'organiser' },
		{ path: `${writtenAt}/layar/${firstScreen}`, as: 'organiser' },
		{ path: `${writtenAt}/layar/${lastScreen}`, as: 'organiser' },
		{ path: `${writtenAt}/terjemahan`, as: 'organiser' },
		{ path: `${writtenAt}/terjemahan?bagian=${draftLesson}`, as: 'organiser' },
		{ path: `${writtenAt}/simulasi/${drill}`, as: 'organiser' },
		{ path: `${writtenAt}/soal?bank=`, as: 'organiser' },
		{
			path: `${writtenAt}/ambil?dari=KOMUNIKASI-LOKET&pelajaran=menyambut`,
			as: 'organiser',
		},
		{ path: `${writtenAt}/pratinjau/${draftLesson}?bagian=2`, as: 'organiser' },
	];
}
