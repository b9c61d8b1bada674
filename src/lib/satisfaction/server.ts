export * from './complaint/server.ts';
export { surveyByToken } from './store-survey.server.ts';
export type { Survey } from './store-survey.server.ts';
export * from './followUp/server.ts';
export * from './ikm/server.ts';
export * from './report/server.ts';
export * from './survey.server.ts';
export * from './token.server.ts';
