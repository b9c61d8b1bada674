export { exportStatements } from './export.server.ts';
export { answerExport, exportFile } from './serve.server.ts';
