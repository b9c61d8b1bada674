export * from './delegation.ts';
export * from './refusal.ts';
export * from './request.ts';
export * from './route.ts';
export * from './rules-route.ts';
