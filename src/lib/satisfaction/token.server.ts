import { createHash } from 'node:crypto';

/**
 * The token of a survey link, derived from the token of the visit.
 *
 * Derived, so that the page a citizen follows can show the link before the job that invites has run.
 * One way, so that somebody who is handed the link cannot open the ticket. Kept in clear in the
 * database: whoever reads the invitations there also reads the answers, and a link answers only once.
 */
export function surveyToken(visitToken: string): string {
	return createHash('sha256').update(`survei:${visitToken}`).digest('base64url').slice(0, 22);
}
