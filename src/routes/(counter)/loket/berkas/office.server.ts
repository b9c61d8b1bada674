import { error } from '@sveltejs/kit';
import { mayServeAt, placesOf, type Office } from '#lib/counter/index.ts';
import { officesOfUnits } from '#lib/counter/server.ts';
import { principalIn } from '../../../../web/act.server.ts';

/** The office at which an officer serves and that the address names; the first one without a name. */
export async function officeServed(
	locals: App.Locals,
	asked: string | null,
): Promise<Office | null> {
	const who = principalIn(locals);
	const offices = (await officesOfUnits(locals.db, placesOf(who))).filter((office) =>
		mayServeAt(who, office),
	);
	if (asked === null) return offices[0] ?? null;
	return offices.find(({ code }) => code === asked) ?? error(403, 'forbidden');
}
