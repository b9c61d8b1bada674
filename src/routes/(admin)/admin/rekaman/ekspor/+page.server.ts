import { clientRows } from '#lib/xapi/server.ts';
import { webHouse } from '../../../../../web/house.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
	const clients = await clientRows(locals.db);
	const typed = Object.fromEntries(
		['bulan', 'sejak', 'program', 'sesudah'].map((name) => [
			name,
			url.searchParams.get(name) ?? '',
		]),
	);
	return {
		clients: clients.map(({ id, name }) => ({ value: String(id), label: name })),
		fault: url.searchParams.get('salah'),
		typed,
		month: locals.today.slice(0, 7),
		endpoint: `${(await webHouse()).origin}/xapi/export`,
	};
};
