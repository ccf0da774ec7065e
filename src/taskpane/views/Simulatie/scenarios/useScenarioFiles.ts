import { withBaselines } from '../../../../simulation/library/baselines';
import { importInto } from '../../../../simulation/library/import';
import { findScenario } from '../../../../simulation/library/names';
import { readScenarioFile, tooLarge, writeScenarioFile } from '../../../../simulation/scenarioFile/scenarioFile';
import type { Scenario } from '../../../../simulation/scenario';
import { downloadText } from '../../../components/download';
import type { ScenarioProblem } from '../../../../workbook/messages/scenarioProblem';
import { t } from '../../../i18n/translate';
import { usePaneStore } from '../../../state/paneContext';
import type { ScenarioMenu } from './useScenarioMenu';

/** Scenarios in and out of JSON files. */
export function useScenarioFiles({ status, actions }: ScenarioMenu) {
  const store = usePaneStore();
  const refuse = (file: string, problems: readonly ScenarioProblem[]) => store.dispatch({ type: 'finished', notice: { kind: 'importRefused', file, problems } });

  const offer = (scenarios: readonly Scenario[], file: string) => {
    const content = writeScenarioFile(scenarios);
    const large = tooLarge(content);
    if (large) store.dispatch({ type: 'finished', notice: { kind: 'exportRefused', file, characters: large.characters, most: large.most } });
    else downloadText(content, file);
  };

  const take = async (file: File) => {
    const { reading } = store.getState();
    if (reading.kind !== 'model') return;
    const read = readScenarioFile(await file.text());
    if (!read.ok) return refuse(file.name, read.problems);
    const taken = importInto(reading.library, read.scenarios);
    if (!taken.ok) return refuse(file.name, [taken.problem]);
    const written = await store.keep({ library: taken.library, notice: { kind: 'imported', names: taken.added, renamed: taken.renamed.map(({ to }) => to) } });
    const first = findScenario(taken.library, taken.added[0] ?? '');
    if (written && first && !status.unsaved) actions.open(first, first.name);
  };

  return {
    read: async (target: HTMLInputElement) => {
      const file = target.files?.[0];
      // The same file can be chosen again.
      target.value = '';
      if (file) await take(file);
    },
    /** The scenario on screen with what it builds on, so that the file means the same elsewhere. */
    exportShown: () => {
      const { reading, simulation } = store.getState();
      if (reading.kind !== 'model' || !simulation) return;
      const name = simulation.scenario.name.trim() === '' ? t('scenarios.bar.blank') : simulation.scenario.name;
      offer(withBaselines(reading.library, { ...simulation.scenario, name }), `${fileName(name)}.json`);
    },
    exportAll: () => {
      const { reading } = store.getState();
      if (reading.kind === 'model') offer(reading.library, `${t('scenarios.menu.fileOfAll')}.json`);
    },
  };
}

/** What a file system takes. */
function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|]+/g, '-').trim();
}
