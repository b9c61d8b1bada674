export * from './calendar.ts';
export * from './calendarLine.ts';
export * from './day.ts';
export * from './holidays.ts';
export * from './period.ts';
