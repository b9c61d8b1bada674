export * from './rules-texts.ts';
export * from './translation.ts';
