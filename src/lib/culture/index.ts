export * from './events.ts';
export * from './policy.ts';
export * from './promise.ts';
export * from './rules.ts';
