export * from './document.ts';
export * from './rules-pages.ts';
