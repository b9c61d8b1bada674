export * from './rules-draw.ts';
export type * from './testForm.ts';
