import { strengthModel } from '../../model/strength/compute';
import { loadFormulas } from '../formula/onDemand';
import type { FromPlanningWorker, ToPlanningWorker } from './webWorker';
import { answerPlanning } from './request';

/** Entry of the Web Worker: see `webWorker`. One question at a time. */
self.onmessage = async ({ data }: MessageEvent<ToPlanningWorker>) => {
  const answer = await work(data).catch((error: unknown): FromPlanningWorker => ({ kind: 'failed', detail: String(error) }));
  self.postMessage(answer);
};

async function work({ inputs, request }: ToPlanningWorker): Promise<FromPlanningWorker> {
  // Only a scenario with a formula needs the reader of formulas.
  if (request.question.scenario.changes.some((change) => change.amount.kind === 'formule')) await loadFormulas();
  return { kind: 'answered', answer: answerPlanning(strengthModel(inputs), request) };
}
