import type { EffectRange } from '../effectRange.ts';
import type { MixLack } from '../lack.ts';
import type { Outcome } from '../outcome.ts';

const signOf = ({ low, high }: EffectRange): -1 | 0 | 1 => (low > 0 ? 1 : high < 0 ? -1 : 0);

const rangeOf = ({ estimate, low, high }: EffectRange): EffectRange => ({ estimate, low, high });

/**
 * Where like visits give another answer, the plain one is not told: a change that is none with like
 * visits, or is the other way round; or none where like visits show one that is worthwhile.
 *
 * mixLack(minutes, 0,9 (0,4 to 1,4), 0,1 (−0,3 to 0,5)) → otherVisits
 */
export function mixLack(outcome: Outcome, found: EffectRange, mix: EffectRange): MixLack | null {
	const [plain, alike] = [signOf(found), signOf(mix)];
	const hidden = alike !== 0 && Math.abs(mix.estimate) >= outcome.worthwhile;
	if (plain === alike || (plain === 0 && !hidden)) return null;
	return { reason: 'otherVisits', plain: rangeOf(found), alike: rangeOf(mix) };
}
