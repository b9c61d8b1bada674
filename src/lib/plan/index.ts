export * from './events.ts';
export * from './goal.ts';
export * from './policy.ts';
export * from './revision.ts';
export * from './rule.ts';
export * from './rules.ts';
