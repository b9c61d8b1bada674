/** What a mark tells: each kind has its colour and its own shape, so that colour is never alone. */
export type Kind = 'neutral' | 'active' | 'good' | 'warn' | 'bad';
