import type { RequestAct } from './request.ts';
import type { Approver } from './route.ts';

/** One step of a request about a goal, with who stood in for whom. */
export type RequestTrail = {
	readonly goalId: number;
	readonly at: Date;
	readonly act: RequestAct;
	readonly approver: Approver;
	readonly byName: string | null;
	readonly forName: string | null;
	readonly reason: string | null;
};
