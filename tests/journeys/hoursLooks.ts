import type { Look } from './looks.ts';

/** The ledger of JP and what is reported for it, as each reader meets them. */
export async function hoursLooks(
	one: (text: string) => Promise<string>,
	learner: string,
): Promise<Look[]> {
	const ownEntry = await one(
		`select max(e.id) as v from hours.entry e
		join platform.setting known on known.key = 'demo.accounts'
		cross join jsonb_array_elements(known.value) account
		where account->>'role' = 'officer' and e.officer_id = (account->>'officerId')::bigint`,
	);
	const audited = await one(
		'select nip as v from people.officer o join hours.entry e on e.officer_id = o.id order by e.id desc limit 1',
	);
	const entry = await one('select max(id) as v from hours.entry');
	const claim = await one('select min(id) as v from hours.claim');
	const study = await one('select max(id) as v from hours.study');
	const teamEntry = await one(
		`select max(e.id) as v from hours.entry e
		join people.supervision own on own.officer_id = e.officer_id
		join platform.setting known on known.key = 'demo.accounts'
		cross join jsonb_array_elements(known.value) account
		where account->>'role' = 'supervisor' and own.supervisor_id = (account->>'officerId')::bigint`,
	);
	const teamLearner = await one(`select officer_id as v from hours.entry where id = ${teamEntry}`);
	return [
		{ path: '/saya/jp', as: 'officer' },
		{ path: `/saya/jp/${ownEntry}`, as: 'officer' },
		{ path: '/pelatihan/jp', as: 'organiser' },
		{ path: '/pelatihan/jp/daftar?keadaan=behind', as: 'organiser' },
		{ path: `/pelatihan/jp/pegawai/${learner}`, as: 'organiser' },
		{ path: `/pelatihan/jp/catatan/${entry}`, as: 'organiser' },
		{ path: '/saya/jp/lapor', as: 'officer' },
		{ path: '/saya/jp/lapor?bentuk=NKL01', as: 'officer' },
		{ path: '/saya/jp/studi', as: 'officer' },
		{ path: '/pelatihan/jp/periksa', as: 'organiser' },
		{ path: '/pelatihan/jp/impor', as: 'organiser' },
		{ path: '/pelatihan/jp/studi', as: 'organiser' },
		{ path: `/pelatihan/jp/studi/${study}`, as: 'organiser' },
		{ path: `/pelatihan/jp/periksa/${claim}`, as: 'organiser' },
		{ path: '/tim/jp', as: 'supervisor' },
		{ path: `/tim/jp/${teamLearner}`, as: 'supervisor' },
		{ path: `/tim/jp/catatan/${teamEntry}`, as: 'supervisor' },
		{ path: '/admin/jp', as: 'administrator' },
		{ path: `/admin/jp?nip=${audited}`, as: 'administrator' },
		{ path: `/admin/jp/${entry}`, as: 'administrator' },
	];
}
