import type { Day } from '../../time/index.ts';
import { inOrder } from '../rules-belief.ts';
import { isExpired } from '../rules-proof.ts';
import type { Observation } from '../observation.ts';
import type { OfficialRule } from './official-rule.ts';

const bestOf = <Seen extends Observation>(a: Seen, b: Seen): Seen => (b.level >= a.level ? b : a);
const latestOf = <Seen extends Observation>(_: Seen, b: Seen): Seen => b;

/**
 * The evidence that names the official level on a day, or null when no valid evidence counts: of each
 * source the best or the latest, and between them again.
 *
 * An assessment saw 2 in 2024 and 3 in 2026, a test 2 → with latest assessment, across best: the 3
 */
export function officialEvidence<Seen extends Observation>(
	observations: readonly Seen[],
	rule: Pick<OfficialRule, 'picks' | 'across'>,
	on: Day,
): Seen | null {
	const valid = inOrder(observations, on).filter((one) => !isExpired(one, on)) as Seen[];
	const named = [...Map.groupBy(valid, ({ source }) => source)].flatMap(([source, own]) => {
		const pick = rule.picks[source] ?? 'none';
		if (pick === 'none') return [];
		return [own.reduce(pick === 'best' ? bestOf : latestOf)];
	});
	if (named.length === 0) return null;
	const ordered = inOrder(named, on) as Seen[];
	return ordered.reduce(rule.across === 'best' ? bestOf : latestOf);
}
