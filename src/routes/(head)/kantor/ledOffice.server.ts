import type { Office } from '#lib/counter/index.ts';
import { officesOfUnits } from '#lib/counter/server.ts';
import { principalIn } from '../../../web/act.server.ts';

/** The office that a head asks for among the own ones; the first without a wish, null with none. */
export async function ledOffice(locals: App.Locals, url: URL): Promise<Office | null> {
	const offices = await officesOfUnits(locals.db, principalIn(locals).leads);
	const code = url.searchParams.get('kantor');
	return offices.find((office) => code === null || office.code === code) ?? null;
}
