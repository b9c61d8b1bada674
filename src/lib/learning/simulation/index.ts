export type * from './scenario.ts';
export type * from './simulation.ts';
export type * from './events-simulation.ts';
export * from './rules-scenario.ts';
export * from './rules-simulation.ts';
