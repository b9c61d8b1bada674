import type { VisitState } from './visit.ts';

/**
 * The clock of a visit: a chain of periods, each beginning where the one before it ends.
 *
 * The same three nouns stand behind every figure of waiting and serving time, and the keys of
 * counter.period refuse a gap or an overlap even if this code should be wrong.
 */
export type ClockState = Exclude<VisitState, 'ended'>;

export type ClockPeriod = {
	readonly from: Date;
	readonly to: Date | null;
	readonly state: ClockState;
	readonly officerId: number | null;
};

/** What a person does to a visit; each act moves the clock once. */
export const clockActs = [
	'call',
	'callAgain',
	'start',
	'hold',
	'resume',
	'finish',
	'leave',
	'miss',
	'transfer',
] as const;
export type ClockAct = (typeof clockActs)[number];
