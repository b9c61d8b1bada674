import { mayImportRoster } from '#lib/people/index.ts';
import { topUnitId } from '#lib/people/server.ts';
import { principalIn } from '../../../../web/act.server.ts';

/** A roster touches every branch, so the organiser of one branch may only read about it. */
export async function mayImport(locals: App.Locals): Promise<boolean> {
	return mayImportRoster(principalIn(locals), await topUnitId(locals.db));
}
