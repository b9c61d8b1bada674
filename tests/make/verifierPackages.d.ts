declare module '@digitalbazaar/vc' {
	export function verifyCredential(options: object): Promise<{
		verified: boolean;
		statusResult?: { results?: { status: boolean }[] };
	}>;
}

declare module '@digitalbazaar/data-integrity' {
	export class DataIntegrityProof {
		constructor(options: { cryptosuite: unknown });
	}
}

declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
	export const cryptosuite: unknown;
}

declare module '@digitalbazaar/vc-bitstring-status-list' {
	export const checkStatus: unknown;
}
