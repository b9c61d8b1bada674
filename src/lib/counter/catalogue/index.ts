export * from './checklist.ts';
export * from './partText.ts';
export * from './rules-completeness.ts';
export * from './rules-difference.ts';
export * from './rules-season.ts';
export * from './rules-version.ts';
export * from './standard.ts';
export * from './version.ts';
