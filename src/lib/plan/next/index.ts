export * from './nextStep.ts';
export * from './rules-next.ts';
