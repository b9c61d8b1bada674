export * from './forms.ts';
export * from './index-table.ts';
export * from './rules-index.ts';
export * from './rules-known.ts';
export * from './official-rule.ts';
export * from './policy-official.ts';
export * from './rules-official.ts';
export * from './talent.ts';
