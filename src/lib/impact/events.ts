import type { Effect } from './effect.ts';
import type { Suggestion } from './finding.ts';
import type { Measure } from './measure.ts';

/** The facts that impact announces. No officer is named in any of them. */
export type EffectEstimated = {
	readonly name: 'impact.effectEstimated';
	readonly payload: {
		effectId: number;
		courseCode: string;
		serviceCategory: string;
		measure: Measure;
		status: Effect['status'];
	};
};
export type FindingMade = {
	readonly name: 'impact.findingMade';
	readonly payload: { findingId: number; effectId: number; proposal: Suggestion };
};
export type ProposalMade = {
	readonly name: 'impact.proposalMade';
	readonly payload: { proposalId: number; findingId: number; year: number };
};
export type ProposalAccepted = {
	readonly name: 'impact.proposalAccepted';
	readonly payload: { proposalId: number; year: number; courseCode: string; proposal: Suggestion };
};
export type ProposalRefused = {
	readonly name: 'impact.proposalRefused';
	readonly payload: { proposalId: number; year: number; reason: string };
};
