import { alikeOf } from './rules-alike.ts';
import { adoptedBy } from './rules-adopted.ts';
import { officesOf } from './rules-offices.ts';
import type { Cases } from './cases.ts';
import type { Compared } from './compare.server.ts';
import type { ComparisonLimits } from './limits.ts';
import type { CategoryPanel } from './sidePanel.ts';
import type { TreatmentDay } from './store-treatment.server.ts';

/**
 * Minutes that may be told are worked out with like visits too, as `comparison@4` did: kept so that an
 * auditor gets its digits again. `casesOf` reads the clock, so it is asked only where there is
 * something to tell.
 */
export async function withLikeVisits(
	found: readonly Compared[],
	panel: CategoryPanel,
	days: readonly TreatmentDay[],
	limits: ComparisonLimits,
	casesOf: () => Promise<Cases>,
): Promise<Compared[]> {
	const told = (one: Compared) => one.outcome.key === 'minutes' && one.found !== null;
	if (!found.some(told)) return [...found];
	const cases = await casesOf();
	const { keys, sides } = panel;
	const adopted = adoptedBy(keys, days);
	return found.map((one) => {
		if (!told(one)) return one;
		const byOffice = one.details.byOffice?.assigned === 'office';
		const offices = byOffice ? officesOf(panel.offices) : null;
		const asked = { keys, visits: sides.visits, adopted, offices };
		return { ...one, details: { ...one.details, alike: alikeOf(asked, cases, limits) } };
	});
}
