/** What a citizen writes for; the three kinds of SP4N-LAPOR. */
export const complaintKinds = ['pengaduan', 'aspirasi', 'informasi'] as const;
export type ComplaintKind = (typeof complaintKinds)[number];

/**
 * Who may know the writer: `terbuka` the office that handles it, `rahasia` the handler alone and
 * each look is noted, `anonim` nobody, because no name is kept.
 */
export const privacies = ['terbuka', 'rahasia', 'anonim'] as const;
export type Privacy = (typeof privacies)[number];

/** The statuses of Jakarta's CRM, in its order. */
export const complaintStatuses = [
	'Menunggu',
	'Koordinasi',
	'Disposisi',
	'Proses',
	'Selesai',
] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** What decides how long handling may take: a question, a complaint, or one that needs a visit. */
export type ComplaintClass = 'information' | 'plain' | 'field';

/** classOf('informasi') → 'information'; a field check is found necessary only while handling. */
export function classOf(kind: ComplaintKind): ComplaintClass {
	return kind === 'informasi' ? 'information' : 'plain';
}

/** How long a text may be; the same limits stand in SQL. */
export const shortestBody = 10;
export const longestBody = 4000;

/** For how many days after the end a name and an e-mail are kept, so that a reopening can be answered. */
export const contactKeptDays = 90;
