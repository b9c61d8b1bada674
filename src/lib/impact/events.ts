import type { Effect } from './effect.ts';
import type { FindingReason, Suggestion } from './finding.ts';

/** What the data said when a person decided; the plan keeps it beside the change. */
export type ProposalSentence = {
	readonly serviceCategory: string;
	readonly effect: Effect;
	readonly reason: FindingReason;
};

/** The facts that impact announces. No trained officer is named in any of them. */
export type ProposalMade = {
	readonly name: 'impact.proposalMade';
	readonly payload: { proposalId: number; courseCode: string };
};
export type ProposalAccepted = {
	readonly name: 'impact.proposalAccepted';
	readonly payload: {
		proposalId: number;
		year: number;
		courseCode: string;
		change: Suggestion;
		sentence: ProposalSentence;
		/** The leader who decided and answers for it. */
		decidedBy: number;
	};
};
/** A head asked for colleagues to be trained; the organiser's list shows it. */
export type TrainingAsked = {
	readonly name: 'impact.trainingAsked';
	readonly payload: { requestId: number; officeId: number; competencyCode: string };
};
/** An organiser took it on: each officer named is to be proposed a goal. */
export type TrainingAccepted = {
	readonly name: 'impact.trainingAccepted';
	readonly payload: {
		requestId: number;
		competencyId: number;
		competencyCode: string;
		level: number;
		officerIds: number[];
		courseCode: string | null;
		courseTitle: string | null;
	};
};
