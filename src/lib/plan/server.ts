export * from './cycle/server.ts';
export { chooseForm } from './chooseForm.server.ts';
export {
	acceptGoal,
	approveGoal,
	declineGoal,
	refuseGoal,
	reopenGoal,
} from './decideGoal.server.ts';
export type { Decided } from './decideGoal.server.ts';
export { dateGoals, undateGoals } from './dateGoals.server.ts';
export * from './hcdp/server.ts';
export { proposeGoal } from './proposeGoal.server.ts';
export type { Proposal, Proposed } from './proposeGoal.server.ts';
export {
	goalOf,
	goalsOf,
	inboxCount,
	inboxOf,
	revisionsOf,
	stepsOf,
	todayOfPlan,
} from './store-question.server.ts';
export type { GoalStep, TodayOfPlan, Waiting } from './store-question.server.ts';
export { reachGoals } from './reachGoals.server.ts';
export { revise } from './revise.server.ts';
export type { ProposalAccepted } from './revision.ts';
