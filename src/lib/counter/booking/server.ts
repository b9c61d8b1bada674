export * from './checkIn.server.ts';
export * from './closure.server.ts';
export * from './confirm.server.ts';
export * from './hold.server.ts';
export * from './jobs.server.ts';
export * from './manage.server.ts';
export { bookingByToken } from './store-booking.server.ts';
export * from './store-overview.server.ts';
export { bookableOffices, planFor } from './store-plan.server.ts';
