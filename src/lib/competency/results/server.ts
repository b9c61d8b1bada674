export {
	resultImport,
	RESULTS_JOB,
	resultsRun,
	resultsRuns,
	sendResults,
	takeResults,
} from './file.server.ts';
export { carryOutResults } from './job.server.ts';
