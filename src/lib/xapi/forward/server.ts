export { FORWARD_JOB, forwardStatements } from './carry.server.ts';
export {
	openTarget,
	refusedRows,
	resumeTarget,
	stopTarget,
	targetRow,
	targetRows,
} from './targets.server.ts';
