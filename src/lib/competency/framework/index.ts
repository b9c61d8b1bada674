export * from './carried.ts';
export * from './difference.ts';
export * from './document.ts';
export * from './documentSize.ts';
export * from './framework.ts';
export * from './hits.ts';
export * from './policy.ts';
export * from './rules-difference.ts';
