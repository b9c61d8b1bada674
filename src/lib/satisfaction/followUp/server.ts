export * from './plan.server.ts';
export { planById, plansOf } from './store-followUp.server.ts';
