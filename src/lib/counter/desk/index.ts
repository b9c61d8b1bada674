export * from './breach.ts';
export * from './gate.ts';
export * from './pause.ts';
export * from './routing.ts';
export * from './rules-breach.ts';
export * from './rules-gate.ts';
export * from './seat.ts';
