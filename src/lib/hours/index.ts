export * from './conversion.ts';
export * from './entry.ts';
export * from './form.ts';
export * from './rules-conversion.ts';
export * from './rules-credit.ts';
export * from './rules-year.ts';
export * from './target.ts';
