import type { HcdpLine } from './line.ts';
import type { Allotted, Scenario } from './scenario.ts';

/** The plan as it is read and signed: its rows, one scenario, and what that gives to each row. */
export type PlanPaper = {
	readonly scenario: Scenario;
	readonly lines: readonly HcdpLine[];
	readonly allotted: readonly Allotted[];
	/** SHA-256 of its content, in hex. */
	readonly hash: string;
	readonly content: string;
};

/** A signature as everybody may check it. */
export type Signature = {
	readonly hash: string;
	readonly signer: string;
	readonly post: string | null;
	readonly signedAt: Date;
	readonly scenario: Scenario;
	/** The rows of today give the content that was signed. */
	readonly holds: boolean;
};
