export * from './answered.ts';
export * from './channel.ts';
export * from './rules-duplicate.ts';
export * from './rules-hour.ts';
export * from './rules-mask.ts';
