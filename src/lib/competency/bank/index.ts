export * from './asked.ts';
export * from './bankItem.ts';
export type * from './import/imported.ts';
export type * from './item.ts';
export type * from './response.ts';
export * from './policy.ts';
export * from './sitting/rules-level.ts';
export type * from './sitting/sitting.ts';
