import type { Day } from '../time/day.ts';
import type { Db } from './database.server.ts';

/** Who does it: an officer in a role, a job of the product itself, or a citizen without a name. */
export type Author =
	| { kind: 'officer'; officerId: number; role: string }
	| { kind: 'system'; name: string }
	| { kind: 'citizen' };

/** What every verb takes first: the database, the instant, the day in WIB, the author and the purpose. */
export type Act = { db: Db; now: Date; today: Day; who: Author; purpose: string };

/** `officer:12`, `system:gapsBecomeGoals`, `citizen`: how an author is written in history. */
export function nameOf(author: Author): string {
	if (author.kind === 'officer') return `officer:${author.officerId}`;
	return author.kind === 'system' ? `system:${author.name}` : 'citizen';
}
