export type * from './events-classes.ts';
export type * from './heldClass.ts';
export * from './nomination.ts';
export * from './outcome.ts';
export * from './policy-classes.ts';
export * from './rules-clash.ts';
export * from './rules-seat.ts';
export * from './rules-state.ts';
export * from './classCalendar.ts';
