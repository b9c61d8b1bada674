import type { Act, Author } from '../../src/lib/platform/act.server.ts';
import type { Db } from '../../src/lib/platform/database.server.ts';
import { dayOf } from '../../src/lib/time/day.ts';

/** An act at a frozen instant: Tuesday 24 November 2026, 10.00 WIB, unless told otherwise. */
export function anAct(
	db: Db,
	{
		at = '2026-11-24T10:00:00+07:00',
		who = { kind: 'system', name: 'test' } as Author,
		purpose = 'test',
	} = {},
): Act {
	const now = new Date(at);
	return { db, now, today: dayOf(now), who, purpose };
}
