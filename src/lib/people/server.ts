export { principalOf } from './principal.server.ts';
export { importRoster } from './roster/import.server.ts';
