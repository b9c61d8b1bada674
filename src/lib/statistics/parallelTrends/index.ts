export * from './balance.ts';
export * from './breakdown.ts';
export type { EventStudy } from './eventStudy.ts';
export * from './placeboInTime.ts';
export * from './relativeMagnitudes.ts';
export * from './smoothness.ts';
export * from './studyOf.ts';
