/** Another record store to which statements go on. Its secret never leaves the server. */
export type Target = {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	readonly version: '1.0.3' | '2.0.0';
	readonly key: string;
	readonly activity: string | null;
	readonly verb: string | null;
	readonly madeAt: Date;
	/** the last statement that the other store has, or from when on statements go there */
	readonly cursor: Date;
	readonly sent: number;
	readonly sentAt: Date | null;
	readonly failures: number;
	readonly failedAt: Date | null;
	readonly lastError: string | null;
	readonly nextTryAt: Date | null;
	readonly stoppedAt: Date | null;
	readonly stoppedFor: string | null;
	readonly refused: number;
};

export type TargetState = 'running' | 'waiting' | 'dead' | 'stopped';
