export * from './cost.ts';
export type * from './costRow.ts';
export * from './forms.ts';
