export { askWaiver, type WaiverAsked } from './askWaiver.server.ts';
export { giveWaiver } from './giveWaiver.server.ts';
export { proposeOwnGoal, type OwnGoalAsked } from './proposeOwn.server.ts';
export { setDue } from './setDue.server.ts';
export { competencyChoices } from './store-standing.server.ts';
