import type { Attestation } from './attestation.ts';
import type { Indicator, IndicatorKey } from './aspect.ts';
import type { ComplianceFacts } from './fact.ts';
import { pekppp2024 } from './reference/pekppp.ts';
import { aspectScores, indexOfService } from './rules-index.ts';
import type { AspectScore, IndexRange } from './rules-index.ts';
import { provenScore } from './rules-proof.ts';

/** An indicator with its score in hundredths; null: not judged yet. */
export type JudgedIndicator = Indicator & {
	readonly score: number | null;
	readonly attestation: Attestation | null;
};

export type SelfAssessment = {
	readonly indicators: readonly JudgedIndicator[];
	readonly aspects: readonly AspectScore[];
	readonly index: IndexRange;
};

/** What an office would hand in today, from what is known and what was stated. */
export function assess(
	facts: ComplianceFacts,
	attestations: readonly Attestation[],
): SelfAssessment {
	const stated = new Map(attestations.map((one) => [one.indicator, one]));
	const indicators = pekppp2024.indicators.map((indicator): JudgedIndicator => {
		const attestation = indicator.by === 'attested' ? (stated.get(indicator.key) ?? null) : null;
		const score =
			indicator.by === 'proven'
				? provenScore(indicator.key, facts)
				: attestation && attestation.score * 100;
		return { ...indicator, score, attestation };
	});
	const scores = new Map<IndicatorKey, number>();
	for (const { key, score } of indicators) if (score !== null) scores.set(key, score);
	const aspects = aspectScores(pekppp2024, scores);
	return { indicators, aspects, index: indexOfService(aspects) };
}
