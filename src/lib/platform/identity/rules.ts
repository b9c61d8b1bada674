/** Roles that see or change the data of many people. */
const ROLES_WITH_CODE = ['organiser', 'leader', 'administrator'];

/**
 * Whether a session must stop at setting up a one-time code (TOTP) before it may go on.
 * In demo mode nobody is stopped, so that a visitor can look around.
 *
 * mustSetUpCode({ roles: ['officer', 'leader'], hasCode: false, demo: false }) → true
 */
export function mustSetUpCode(session: {
	roles: readonly string[];
	hasCode: boolean;
	demo: boolean;
}): boolean {
	return (
		!session.demo &&
		!session.hasCode &&
		session.roles.some((role) => ROLES_WITH_CODE.includes(role))
	);
}

/** Sessions outlive a shift: eight hours of counter, breaks and overtime, and a margin. */
export const SESSION_SECONDS = 14 * 60 * 60;
