import * as m from '../words/messages.js';
import type { RoleByHand } from './roles/grant.ts';

const roleNames: Readonly<Record<RoleByHand, () => string>> = {
	organiser: m.people_role_organiser,
	leader: m.people_role_leader,
	administrator: m.people_role_administrator,
};

/** roleText('leader') → 'Pimpinan daerah' */
export function roleText(role: RoleByHand): string {
	return roleNames[role]();
}

/** What is wrong with the form of a role, with the field beside which it stands. */
export const grantRefusals: Readonly<Record<string, { field: string; text: () => string }>> = {
	nipUnreadable: { field: 'nip', text: m.people_defect_nip },
	officerUnknown: { field: 'nip', text: m.people_defect_officerUnknown },
	ownRole: { field: 'nip', text: m.people_defect_ownRole },
	alreadyHeld: { field: 'nip', text: m.people_defect_alreadyHeld },
	roleMissing: { field: 'peran', text: m.people_defect_roleMissing },
	unitUnknown: { field: 'unit', text: m.people_defect_unitUnknown },
	dayUnreadable: { field: 'mulai', text: m.people_defect_dayUnreadable },
	startsInPast: { field: 'mulai', text: m.people_defect_startsInPast },
	endsBeforeStart: { field: 'sampai', text: m.people_defect_endsBeforeStart },
	reasonTooShort: { field: 'alasan', text: m.people_defect_reasonTooShort },
	reasonTooLong: { field: 'alasan', text: m.people_defect_reasonTooLong },
	alreadyEnded: { field: 'alasan', text: m.people_defect_alreadyEnded },
	lastAdministrator: { field: 'alasan', text: m.people_defect_lastAdministrator },
};
