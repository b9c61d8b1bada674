import type { Day } from '../../time/index.ts';
import type { Goal } from '../goal.ts';
import type { Approver, RequestKind } from './route.ts';

export type RequestOutcome = 'approved' | 'refused' | 'withdrawn';

/** Something that waits for a decision, or waited. */
export type PlanRequest = {
	readonly id: number;
	readonly kind: RequestKind;
	readonly goalId: number;
	readonly officerId: number;
	readonly routeId: number;
	readonly step: number;
	readonly approver: Approver;
	readonly lifted: Approver | null;
	readonly note: string | null;
	/** To which day a waiver moves the due day. */
	readonly until: Day | null;
	readonly dueDay: Day;
	readonly outcome: RequestOutcome | null;
};

/** A request in an inbox: with its goal, whose it is, and in whose name the reader would decide. */
export type WaitingRequest = Goal & {
	readonly requestId: number;
	/** Which step waits; a form that was made for it decides no other. */
	readonly step: number;
	readonly kind: RequestKind;
	readonly askedAt: Date;
	readonly note: string | null;
	readonly until: Day | null;
	/** By when it is to be decided. */
	readonly requestDue: Day;
	readonly lifted: Approver | null;
	readonly officerName: string;
	readonly postName: string | null;
	/** Null when the reader decides in the own name. */
	readonly forName: string | null;
};

/** '81-2': a request and its step, as forms carry them. */
export const stepKey = ({ requestId, step }: Pick<WaitingRequest, 'requestId' | 'step'>): string =>
	`${requestId}-${step}`;

export type RequestAct = 'asked' | 'approved' | 'passed' | 'refused' | 'lifted' | 'withdrawn';
