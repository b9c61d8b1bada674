export { foundAdministrator } from './foundAdministrator.server.ts';
export { topUnitId } from './top.server.ts';
export { unitChoices } from './register/branch.server.ts';
export { officersByNip, officersOrganised } from './register/byNip.server.ts';
export { appointmentsOf, officerCard } from './register/card.server.ts';
export { countRegister, everyEntry, registerPage } from './register/register.server.ts';
export { grantCard } from './roles/card.server.ts';
export { grantPage } from './roles/list.server.ts';
export { endRole, grantRole } from './roles/roles.server.ts';
export { principalOf, signedIn } from './principal.server.ts';
export { importRoster } from './roster/import.server.ts';
export type { RosterOutcome } from './roster/outcome.ts';
export { namesOf } from './names.server.ts';
export { carryOutRoster } from './roster/job.server.ts';
export {
	applyChecked,
	cancelRoster,
	checkUpload,
	rosterRun,
	rosterRuns,
	type RosterRun,
} from './roster/run.server.ts';
