/** What an export may hold. Numbers stay numbers; days are written 'YYYY-MM-DD'. */
export type Cell = string | number | null;
