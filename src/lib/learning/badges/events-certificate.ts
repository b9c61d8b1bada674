/** A certificate was taken back. Key: its number. */
export type CertificateWithdrawn = {
	readonly number: string;
	readonly officerId: number;
	readonly courseCode: string;
	readonly reason: string;
};
