import type { Look } from './looks.ts';

/** The pages of rounds of feedback, as the people of the tour meet them. */
export async function roundLooks(one: (text: string) => Promise<string>): Promise<Look[]> {
	const firstOf = (role: string, rest: string) =>
		one(`select s.id as v from competency.round_subject s
			join competency.round r on r.id = s.round_id
			left join people.supervision led on led.officer_id = s.officer_id
			join platform.setting known on known.key = 'demo.accounts'
			cross join jsonb_array_elements(known.value) account
			where account->>'role' = '${role}' and ${rest} limit 1`);
	const me = "s.officer_id = (account->>'officerId')::bigint";
	const mine = "led.supervisor_id = (account->>'officerId')::bigint";
	const ownReport = await firstOf('officer', `${me} and s.settled_at is not null`);
	const ownOpen = await firstOf('officer', `${me} and r.ended_at is null`);
	const teamReport = await firstOf('supervisor', `${mine} and s.settled_at is not null`);
	const teamOpen = await firstOf(
		'supervisor',
		`${mine} and s.confirmed_at is null and r.ended_at is null`,
	);
	const round = await one('select max(id) as v from competency.round');
	const followed = await one("select id as v from learning.held_class where code = 'UBAH-2026-01'");
	return [
		{ path: `/pelatihan/kelas/${followed}/evaluasi`, as: 'organiser' },
		{ path: '/saya/standar/M.7/resmi?tanggal=2026-06-30', as: 'officer' },
		{ path: '/pelatihan/kompetensi/sembilan', as: 'organiser' },
		{ path: '/pelatihan/kompetensi/sembilan?kotak=5', as: 'organiser' },
		{ path: '/pelatihan/kompetensi/aturan', as: 'organiser' },
		{ path: '/saya/putaran', as: 'officer' },
		{ path: `/saya/putaran/isi/${ownOpen}`, as: 'officer' },
		{ path: `/saya/putaran/${ownReport}`, as: 'officer' },
		{ path: `/saya/putaran/${ownOpen}`, as: 'officer' },
		{ path: '/tim/putaran', as: 'supervisor' },
		{ path: '/tim/putaran/baru', as: 'supervisor' },
		{ path: `/tim/putaran/${teamReport}`, as: 'supervisor' },
		{ path: `/tim/putaran/${teamOpen}`, as: 'supervisor' },
		{ path: '/pelatihan/kompetensi/putaran', as: 'organiser' },
		{ path: '/pelatihan/kompetensi/putaran/baru', as: 'organiser' },
		{ path: `/pelatihan/kompetensi/putaran/${round}`, as: 'organiser' },
	];
}
