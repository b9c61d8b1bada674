import { standardFacts } from '#lib/satisfaction/index.ts';
import { offersOf } from '#lib/counter/server.ts';
import type { Office } from '#lib/counter/index.ts';

/** What the catalogue proves of an office's standards. */
export async function standardsOf({ db, today }: App.Locals, office: Office) {
	return standardFacts(await offersOf(db, { officeId: office.id, today }));
}
