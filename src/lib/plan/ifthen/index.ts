export * from './events-ifthen.ts';
export * from './guard.ts';
export * from './ifThen.ts';
