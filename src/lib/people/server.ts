export { principalOf } from './principal.server.ts';
export { foundAdministrator } from './foundAdministrator.server.ts';
export { importRoster } from './roster/import.server.ts';
export type { RosterOutcome } from './roster/outcome.ts';
export { namesOf } from './names.server.ts';
