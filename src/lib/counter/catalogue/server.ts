export * from './export.server.ts';
export { saveDraft } from './draft.server.ts';
export { confirmPromise, reviewStandard, setOffer } from './offer.server.ts';
export * from './version.server.ts';
export { offersOf } from './store-offer.server.ts';
export { versionsOf } from './store-version.server.ts';
export { applyCatalogue, checkCatalogue } from './import.server.ts';
export { catalogueNow, importRun } from './store-import.server.ts';
