export { differencesOf, differentItems } from './store-difference.server.ts';
