export { assessmentOf, attest, quartersOf, submitAssessment } from './assess.server.ts';
export { complianceOfOffices, lastSubmitted } from './store-assessment.server.ts';
