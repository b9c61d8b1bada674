export { translationOf } from './store-translation.server.ts';
export { approveTranslation, translateItem } from './translate.server.ts';
