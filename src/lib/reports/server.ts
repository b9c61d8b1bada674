export { COUNT_JOB, countStatements } from './countStatements.server.ts';
export { runReport, type Run } from './run.server.ts';
export { changeReport, removeReport, saveReport } from './save.server.ts';
export { SEND_JOB, sendReports } from './send.server.ts';
export { endShare, shareReport } from './share.server.ts';
export { openedReport, ownReports, reportFor, sharedReports } from './store-report.server.ts';
export { subscribe, unsubscribe } from './subscribe.server.ts';
export { noteExport, reportTable } from './table.server.ts';
