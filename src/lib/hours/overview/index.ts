export * from './overview.ts';
export * from './rules-state.ts';
export * from './state.ts';
