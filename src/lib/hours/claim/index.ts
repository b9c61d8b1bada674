export * from './claim.ts';
export * from './refusal.ts';
export * from './rules-days.ts';
export * from './rules-doubt.ts';
