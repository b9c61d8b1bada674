import type { Look } from './looks.ts';

/** The pages of plans: the yearly cycle, approvals, templates and rules. */
export async function planLooks(one: (text: string) => Promise<string>): Promise<Look[]> {
	const planned = await one(
		'select c.year as v from plan.cycle c join plan.hcdp_signature s on s.cycle_id = c.id limit 1',
	);
	const row = await one('select id as v from plan.hcdp_line order by id limit 1');
	const agency = await one("select id as v from people.unit where code = 'BPSDM'");
	const nip = await one('select nip as v from people.officer order by id desc limit 1');
	const template = await one('select min(id) as v from plan.template');
	const talk = await one('select min(id) as v from plan.check_in');
	const rule = await one('select min(id) as v from plan.rule');
	const coming = Number(planned) + 1;
	return [
		{ path: '/tim/persetujuan?satu=1', as: 'supervisor' },
		{ path: '/saya/persetujuan', as: 'headOfOffice' },
		{ path: '/saya/wakil', as: 'supervisor' },
		{ path: '/saya/rencana/usul', as: 'officer' },
		{ path: '/saya/percakapan', as: 'officer' },
		{ path: `/saya/percakapan/${talk}`, as: 'officer' },
		{ path: '/pelatihan/rencana', as: 'organiser' },
		{ path: '/pelatihan/rencana/aturan', as: 'organiser' },
		{ path: '/pelatihan/rencana/aturan/baru', as: 'organiser' },
		{ path: `/pelatihan/rencana/aturan/${rule}`, as: 'organiser' },
		{ path: `/pelatihan/rencana/aturan/${rule}?ubah=1`, as: 'organiser' },
		{ path: '/pelatihan/rencana/templat', as: 'organiser' },
		{ path: '/pelatihan/rencana/templat/baru', as: 'organiser' },
		{ path: `/pelatihan/rencana/templat/${template}`, as: 'organiser' },
		{ path: `/pelatihan/rencana/rute?pegawai=${nip}`, as: 'organiser' },
		{ path: '/tim/kebutuhan', as: 'supervisor' },
		{ path: '/tim/kebutuhan?keadaan=ditunda', as: 'supervisor' },
		{ path: '/tim/akpk', as: 'leader' },
		{ path: '/pelatihan/akpk', as: 'organiser' },
		{ path: `/pelatihan/akpk/${coming}`, as: 'organiser' },
		{ path: `/pelatihan/akpk/${coming}/${agency}`, as: 'organiser' },
		{ path: `/pelatihan/hcdp/${planned}`, as: 'organiser' },
		{ path: `/pelatihan/hcdp/${planned}/${row}`, as: 'organiser' },
		{ path: `/pelatihan/hcdp/${planned}/skenario`, as: 'organiser' },
		{ path: '/dampak/hcdp', as: 'leader' },
		{ path: `/dampak/hcdp/${planned}`, as: 'leader' },
	];
}
