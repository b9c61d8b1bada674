import { error } from '@sveltejs/kit';
import { officeByCode, ticketWaysOf } from '#lib/counter/server.ts';
import { webHouse } from '../../../../web/house.server.ts';

/** The office of the address with what its door signs. */
export async function doorOf(locals: App.Locals, code: string) {
	const office = await officeByCode(locals.db, code);
	if (!office) error(404, 'unknownOffice');
	const { doorKey } = await ticketWaysOf(locals.db, office.id);
	const { secret, origin } = await webHouse();
	return { office, origin, door: { secret, officeCode: office.code, doorKey } };
}
