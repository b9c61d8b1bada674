export { attendCode } from './code.server.ts';
export { acceptWaiting, correctPresence } from './correct.server.ts';
export { finishClass, resultsOf } from './finish.server.ts';
export { mergeScans, scanCode } from './scan.server.ts';
export {
	presencesIn,
	sessionsOfOfficer,
	sessionsTaughtBy,
	taughtSession,
} from './store-attendance.server.ts';
