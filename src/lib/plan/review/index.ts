export * from './checkIn.ts';
