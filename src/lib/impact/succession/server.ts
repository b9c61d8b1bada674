export { benchOffice, benchOffices } from './store-bench.server.ts';
