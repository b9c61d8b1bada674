export {
	HISTORY_JOB,
	historyImport,
	historyRun,
	historyRuns,
	sendHistory,
	takeHistory,
} from './file.server.ts';
export { carryOutHistory } from './job.server.ts';
