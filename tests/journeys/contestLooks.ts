import type { Look } from './looks.ts';

/** The pages of contests, with those who read them. */
export async function contestLooks(one: (text: string) => Promise<string>): Promise<Look[]> {
	const contested = await one(
		"select contest_id as v from competency.contest_case where state <> 'settled' limit 1",
	);
	const prior = await one('select min(id) as v from competency.prior_claim');
	return [
		{ path: '/saya/pengakuan', as: 'administrator' },
		{ path: '/saya/pengakuan/M.3', as: 'officer' },
		{ path: '/pelatihan/kompetensi/pengakuan', as: 'organiser' },
		{ path: '/pelatihan/kompetensi/hasil', as: 'organiser' },
		{ path: `/pelatihan/kompetensi/pengakuan/${prior}`, as: 'organiser' },
		{ path: '/saya/sanggahan', as: 'administrator' },
		{ path: `/saya/sanggahan/${contested}`, as: 'administrator' },
		{ path: '/saya/standar/M.6', as: 'administrator' },
		{ path: '/saya/standar/M.3/sanggah', as: 'officer' },
		{ path: '/tim/nilai', as: 'supervisor' },
		{ path: '/tim/nilai/M.5', as: 'supervisor' },
		{ path: '/tim/sanggahan', as: 'leader' },
		{ path: `/tim/sanggahan/${contested}`, as: 'leader' },
		{ path: '/pelatihan/kompetensi/sanggahan', as: 'organiser' },
		{ path: `/pelatihan/kompetensi/sanggahan/${contested}`, as: 'organiser' },
	];
}
