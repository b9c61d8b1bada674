export { nextFactsOf } from './store-next.server.ts';
