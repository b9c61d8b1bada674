export * from './duty.server.ts';
export * from './open.server.ts';
export * from './step.server.ts';
export { applicationBy, requirementsOf } from './store-application.server.ts';
export { dutiesOf, dutyBook } from './store-duty.server.ts';
export * from './store-list.server.ts';
export { visitInHand } from './store-visit-in-hand.server.ts';
