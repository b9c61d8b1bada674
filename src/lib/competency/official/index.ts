export * from './forms.ts';
export * from './index-table.ts';
export * from './rules-index.ts';
