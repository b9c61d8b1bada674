import type { Act } from '../../platform/act.server.ts';
import { record } from '../../platform/audit.server.ts';
import type { Tx } from '../../platform/database.server.ts';
import { daysBetween } from '../../time/index.ts';
import type { Claimed } from '../credit.ts';
import { unlikely } from './rules-doubt.ts';
import { claimByKey, insertClaim } from './store-claim.server.ts';

/**
 * Lets hours wait for a person when they came too fast to be likely; false: they are likely. Told twice
 * they wait once, and once a person has decided they are not asked for again.
 */
export async function waitsForPerson(tx: Tx, act: Act, claimed: Claimed): Promise<boolean> {
	const [first, last] = [claimed.days[0], claimed.days.at(-1)];
	if (!first || !last || claimed.minutes === undefined) return false;
	const span = daysBetween(first.day, last.day) + 1;
	const doubts = unlikely({ days: claimed.days, span, minutes: claimed.minutes });
	if (doubts.length === 0) return false;
	if ((await claimByKey(tx, claimed.key)) !== null) return true;
	const claim = {
		...{ key: claimed.key, officerId: claimed.officerId, source: 'course' as const },
		...{ formCode: claimed.formCode, title: claimed.proof.title, days: claimed.days, doubts },
		organiser: claimed.proof.organiser ?? null,
		number: claimed.proof.number ?? null,
		from: first.day,
		to: last.day,
		amount: claimed.days.reduce((sum, { jp }) => sum + jp, 0),
		international: claimed.international ?? false,
		record: {},
		fileId: null,
	};
	const id = await insertClaim(tx, claim, act.now);
	if (id !== null)
		await record(tx, act, {
			act: 'hours.waits',
			subject: 'hours.claim',
			subjectId: id,
			about: claimed.officerId,
			after: claim,
		});
	return true;
}
