export { answerContest, objectToDecision, withdrawContest } from './answer.server.ts';
export { decideContest } from './decide.server.ts';
export { escalateContests } from './escalate.server.ts';
export { askContestant, receiveContest } from './judge.server.ts';
export { contestLevel } from './open.server.ts';
export { contestCounts, contestInbox, contestsOf } from './store-inbox.server.ts';
export { contestFile, contestOf, contestsAbout } from './store-read.server.ts';
