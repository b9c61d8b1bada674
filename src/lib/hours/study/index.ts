export * from './rules-service.ts';
export * from './study.ts';
