export * from './approval/server.ts';
export * from './cycle/server.ts';
export { chooseForm } from './chooseForm.server.ts';
export { acceptGoal, declineGoal, reopenGoal } from './decideGoal.server.ts';
export type { Decided } from './decideGoal.server.ts';
export * from './due/server.ts';
export { dateGoals, undateGoals } from './dateGoals.server.ts';
export * from './hcdp/server.ts';
export { proposeGoal } from './proposeGoal.server.ts';
export type { Proposal, Proposed } from './proposeGoal.server.ts';
export {
	goalOf,
	goalsOf,
	revisionsOf,
	stepsOf,
	todayOfPlan,
} from './store-question.server.ts';
export type { GoalStep, TodayOfPlan } from './store-question.server.ts';
export { reachGoals } from './reachGoals.server.ts';
export { revise } from './revise.server.ts';
export type { ProposalAccepted } from './revision.ts';
