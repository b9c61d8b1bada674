export * from './comparison/server.ts';
export * from './contest/server.ts';
export * from './cost/server.ts';
export * from './recheck/server.ts';
export * from './brief/server.ts';
export { acceptProposal, refuseProposal } from './decide.server.ts';
export type { Decided } from './decide.server.ts';
export { refresh } from './refresh.server.ts';
export { effectHistory, latestEffects } from './store-effect.server.ts';
export type { StoredEffect } from './store-effect.server.ts';
export {
	concernedUnits,
	openProposals,
	proposalById,
	proposalHistory,
} from './store-proposal.server.ts';
export type { StoredProposal } from './store-proposal.server.ts';
export * from './trial/server.ts';
export * from './succession/server.ts';
export * from './twin/server.ts';
export * from './timetable/server.ts';
export * from './value/server.ts';
export * from './training/server.ts';
export * from './planner/server.ts';
export * from './tie/server.ts';
export * from './year/server.ts';
