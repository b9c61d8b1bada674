import type { Look } from './looks.ts';

/** Standards of competency, what posts ask, and the bank of items that tests them. */
export async function standardLooks(one: (text: string) => Promise<string>): Promise<Look[]> {
	const doubted = await one(
		"select item_id as v from competency.item_figure where 'wrongKey' = any(doubts) limit 1",
	);
	const dictionary = await one(
		"select max(id) as v from competency.framework where code = 'permenpan38'",
	);
	const written = await one("select max(id) as v from competency.framework where code = 'loket'");
	return [
		{ path: '/pelatihan/bank', as: 'organiser' },
		{ path: '/pelatihan/bank/T.DAFDUK', as: 'organiser' },
		{ path: `/pelatihan/bank/T.DAFDUK/${doubted}`, as: 'organiser' },
		{ path: `/pelatihan/bank/T.DAFDUK/${doubted}/ubah`, as: 'organiser' },
		{ path: `/pelatihan/bank/T.DAFDUK/${doubted}/terjemahan`, as: 'organiser' },
		{ path: '/pelatihan/bank/T.DAFDUK/tes', as: 'organiser' },
		{ path: '/pelatihan/bank/T.DAFDUK/kasus', as: 'organiser' },
		{ path: '/pelatihan/bank/impor', as: 'organiser' },
		{ path: '/pelatihan/bank/periksa', as: 'organiser' },
		{ path: '/pelatihan/bank/waktu', as: 'organiser' },
		{ path: '/saya/skj', as: 'officer' },
		{ path: '/pelatihan/skj', as: 'organiser' },
		{ path: '/pelatihan/skj/PTSP-LOKET', as: 'organiser' },
		{ path: '/pelatihan/skj/PTSP-LOKET/ubah', as: 'organiser' },
		{ path: '/pelatihan/skj/PTSP-KEPALA?lihat=rancangan', as: 'organiser' },
		{ path: '/pelatihan/skj/rumpun.pelaksana', as: 'organiser' },
		{ path: '/pelatihan/standar', as: 'organiser' },
		{ path: '/pelatihan/standar/impor', as: 'organiser' },
		{ path: '/pelatihan/standar/usulan', as: 'organiser' },
		{ path: `/pelatihan/standar/${dictionary}`, as: 'organiser' },
		{ path: `/pelatihan/standar/${dictionary}/M.3`, as: 'organiser' },
		{ path: `/pelatihan/standar/${written}/T.DIGITAL`, as: 'organiser' },
		{ path: `/pelatihan/standar/${written}/perbedaan`, as: 'organiser' },
		{ path: `/pelatihan/standar/${dictionary}/perbedaan`, as: 'organiser' },
		{ path: `/pelatihan/standar/${dictionary}/terdampak`, as: 'organiser' },
	];
}
