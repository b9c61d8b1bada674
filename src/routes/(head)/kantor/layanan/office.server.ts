import { error } from '@sveltejs/kit';
import type { Office } from '#lib/counter/index.ts';
import { officesOfUnits } from '#lib/counter/server.ts';
import { principalIn } from '../../../../web/act.server.ts';

/** The office that a head leads and the address names; the first one without a name. One statement. */
export async function officeLed(locals: App.Locals, url: URL): Promise<Office | null> {
	const offices = await officesOfUnits(locals.db, principalIn(locals).leads);
	const asked = url.searchParams.get('kantor');
	if (asked === null) return offices[0] ?? null;
	return offices.find(({ code }) => code === asked) ?? error(403, 'forbidden');
}

/** The same for an act: without an office there is nothing to decide. */
export async function officeToLead(locals: App.Locals, url: URL): Promise<Office> {
	return (await officeLed(locals, url)) ?? error(403, 'forbidden');
}
