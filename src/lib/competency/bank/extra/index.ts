export * from './extraTime.ts';
export * from './rules-extra.ts';
