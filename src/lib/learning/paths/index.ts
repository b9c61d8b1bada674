export * from './path.ts';
export * from './rules-stages.ts';
