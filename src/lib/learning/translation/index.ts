export * from './rules-question.ts';
export * from './rules-screen.ts';
export * from './rules-sections.ts';
export * from './rules-translation.ts';
export * from './spoken.ts';
export type * from './translation.ts';
