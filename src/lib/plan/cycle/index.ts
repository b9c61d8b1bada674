export * from './agency.ts';
export * from './cycle.ts';
export type * from './events-cycle.ts';
export * from './need.ts';
export * from './policy-cycle.ts';
export type * from './refusal.ts';
export * from './rules-stage.ts';
export * from './stage.ts';
