export * from './address.ts';
export * from './change.ts';
export * from './demand.ts';
export * from './policy.ts';
export * from './profile.ts';
export * from './target.ts';
