import type { Effect } from './effect.ts';
import type { Finding } from './finding.ts';
import type { ImpactLimits } from './limits.ts';
import { findingOf } from './rules-finding.ts';

/** A finding with the effect that speaks for it. */
export type Weighed = { readonly effect: Effect; readonly finding: Finding };

/**
 * One finding about a course on a group of services, from its effects on minutes and on IKM.
 *
 * Harm to citizens comes first, then a sure gain, then doubt. "No difference that matters" needs both
 * measures: a course that leaves minutes alone may still be what makes citizens content.
 *
 * weighFindings([minutes −1.4 (−2.3 to −0.5), ikm unknown], limits) → expandTraining, by minutes
 */
export function weighFindings(effects: readonly Effect[], limits: ImpactLimits): Weighed | null {
	const weighed = effects.map((effect) => {
		const counterpart = effects.find((other) => other.measure !== effect.measure) ?? null;
		return { effect, finding: findingOf(effect, limits, counterpart) };
	});
	return weighed.sort((a, b) => rankOf(a.finding) - rankOf(b.finding))[0] ?? null;
}

const ranks: Record<Finding['reason']['code'], number> = {
	clearlyWorse: 0,
	betterHereWorseThere: 1,
	clearlyBetter: 2,
	betterButSmall: 3,
	stillUncertain: 4,
	cannotTellYet: 5,
	noDifferenceThatMatters: 6,
};

function rankOf({ reason }: Finding): number {
	return ranks[reason.code];
}

/** What must differ before leaders are asked again; the digits of an estimate move every day. */
export function gistOf({ effect, finding }: Weighed): string {
	const { reason } = finding;
	const lacking = reason.code === 'cannotTellYet' ? reason.missing.map((one) => one.reason) : [];
	return [finding.proposal, effect.measure, reason.code, ...lacking, finding.rule].join(' ');
}
