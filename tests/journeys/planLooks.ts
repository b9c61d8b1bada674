import type { Look } from './looks.ts';

/** The pages of the yearly cycle of plans. */
export async function planLooks(one: (text: string) => Promise<string>): Promise<Look[]> {
	const planned = await one(
		'select c.year as v from plan.cycle c join plan.hcdp_signature s on s.cycle_id = c.id limit 1',
	);
	const row = await one('select id as v from plan.hcdp_line order by id limit 1');
	const agency = await one("select id as v from people.unit where code = 'BPSDM'");
	const coming = Number(planned) + 1;
	return [
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
