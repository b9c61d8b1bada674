export {
	comparisonById,
	comparisonPage,
	comparisonsTold,
	comparisonVersions,
	everyComparison,
	findingsForBrief,
} from './list.server.ts';
export type { ComparisonFilter } from './list.server.ts';
export { study } from './study.server.ts';
export type { Studied } from './study.server.ts';
export { studyOfVersion } from './store-study.server.ts';
export { trialFindings } from './trials.server.ts';
