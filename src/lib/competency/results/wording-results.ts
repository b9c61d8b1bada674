import * as m from '../../words/messages.js';
import type { ResultFault, ResultSource } from './result.ts';

export const resultSourceWords = (source: ResultSource): string => m[`results_source_${source}`]();
export const resultFaultWords = (fault: ResultFault): string => m[`results_fault_${fault}`]();
