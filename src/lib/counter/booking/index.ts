export * from './booking.ts';
export * from './calendarFile.ts';
export * from './rules-booking.ts';
export * from './rules-slots.ts';
export * from './slot.ts';
