export * from './export.server.ts';
export * from './draft.server.ts';
export * from './offer.server.ts';
export * from './version.server.ts';
export { offersOf } from './store-offer.server.ts';
export { versionsOf } from './store-version.server.ts';
