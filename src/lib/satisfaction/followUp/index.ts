export * from './followUp.ts';
export * from './rules-outcome.ts';
export * from './rules-status.ts';
