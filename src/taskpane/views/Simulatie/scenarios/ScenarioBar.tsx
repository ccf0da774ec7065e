import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowRedo20Regular, ArrowUndo20Regular, CheckmarkCircle16Filled, Circle16Regular, CircleHalfFill16Regular } from '@fluentui/react-icons';
import { memo, useRef, useState } from 'react';
import type { ModelInWorkbook } from '../../../../excel/contract';
import { isBase } from '../../../../simulation/scenario';
import type { Scenario } from '../../../../simulation/scenario';
import { t } from '../../../i18n/translate';
import { usePart, usePaneStore } from '../../../state/paneContext';
import type { ScenarioStatus } from '../../../state/scenarioStatus';
import { chart } from '../../../theme/paneTheme';
import { BaselineMenu } from './BaselineMenu';
import { NameBox } from './NameBox';
import { QuestionDialog } from './QuestionDialog';
import { ScenarioActionMenu } from './ScenarioActionMenu';
import { ScenarioPicker } from './ScenarioPicker';
import { UnreadableBar } from './UnreadableBar';
import { useScenarioFiles } from './useScenarioFiles';
import type { ScenarioMenu } from './useScenarioMenu';
import { useUndoKeys } from './useUndoKeys';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: '4px' },
  row: { display: 'flex', gap: '6px' },
  more: { minWidth: '34px', maxWidth: '34px', padding: 0 },
  below: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr) auto', alignItems: 'center', columnGap: '4px', minHeight: '28px' },
  status: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  kept: { color: chart.good },
  changed: { color: chart.lossText },
  baseline: { minWidth: 0, gridRow: 1, gridColumn: 2 },
  // A name needs the whole width.
  named: { gridRow: 2, gridColumn: '1 / -1', marginLeft: '-4px' },
  steps: { display: 'flex', gridColumn: 3 },
  step: { minWidth: '28px', maxWidth: '28px', padding: 0 },
});

interface ScenarioBarProps {
  readonly model: Extract<ModelInWorkbook, { kind: 'model' }>;
  /** Name of the scenario on screen, of the kept one it is, and of what it builds on. */
  readonly name: string;
  readonly origin: string | null;
  readonly baseline: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly menu: ScenarioMenu;
}

/** Which scenario is on screen, how it stands to the workbook, and everything that can be done with scenarios. */
export const ScenarioBar = memo(function ScenarioBar({ model, name, origin, baseline, canUndo, canRedo, menu }: ScenarioBarProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const files = useScenarioFiles(menu);
  const fileInput = useRef<HTMLInputElement>(null);
  const [choosingBaseline, setChoosingBaseline] = useState(false);
  useUndoKeys();
  const { actions, status, naming, setNaming } = menu;
  const { library } = model;
  const choices = actions.baselines();
  const buildable = choices.length > 0 || baseline !== undefined;
  const inSheet = !isBase(model.scenario) && !status.inWorkbook && !library.some((kept) => kept.name === model.scenario.name) ? model.scenario : null;
  const open = (next: Scenario, from: string | null) => {
    if (from === null || from !== origin || status.kept === 'gewijzigd') menu.leave(() => actions.open(next, from));
  };
  const accept = (typed: string) => {
    setNaming(null);
    void (naming === 'rename' ? actions.rename(typed) : actions.keepAs(typed));
  };
  return (
    <div className={styles.bar}>
      {naming === null ? (
        <div className={styles.row}>
          <ScenarioPicker name={name} origin={origin} library={library} inSheet={inSheet} onOpen={open} onNew={() => menu.leave(actions.openNew)} onImport={() => fileInput.current?.click()} onRename={() => setNaming('rename')} />
          <ScenarioActionMenu
            className={styles.more}
            kept={origin !== null && (status.kept === 'bewaard' || status.kept === 'gewijzigd')}
            canKeep={status.kept === 'nieuw' || status.kept === 'gewijzigd'}
            blank={status.kept === 'leeg'}
            busy={busy}
            canBuildOn={buildable}
            onKeep={() => void actions.keep()}
            onKeepAs={() => setNaming('keepAs')}
            onDuplicate={() => void actions.duplicate()}
            onRename={() => setNaming('rename')}
            onRemove={menu.remove}
            onBaseline={() => setChoosingBaseline(true)}
            onExport={files.exportShown}
            onExportAll={library.length > 1 ? files.exportAll : undefined}
            onRestore={status.kept === 'leeg' && isBase(model.scenario) ? undefined : () => menu.leave(() => void store.restore())}
          />
        </div>
      ) : (
        <NameBox key={naming} label={t(`scenarios.name.${naming}`)} start={name} problemOf={(typed) => actions.nameProblem(typed, naming)} onAccept={accept} onCancel={() => setNaming(null)} />
      )}
      <div className={styles.below}>
        <Status kept={status.kept} inWorkbook={status.inWorkbook} />
        {buildable && (
          <div className={mergeClasses(styles.baseline, baseline !== undefined && styles.named)}>
            <BaselineMenu baseline={baseline} choices={choices} open={choosingBaseline} onOpenChange={setChoosingBaseline} onChoose={actions.buildOn} />
          </div>
        )}
        <div className={styles.steps}>
          <StepButton direction="undo" disabled={busy || !canUndo} />
          <StepButton direction="redo" disabled={busy || !canRedo} />
        </div>
      </div>
      <UnreadableBar model={model} />
      <input ref={fileInput} type="file" accept=".json,application/json" hidden aria-hidden onChange={(event) => void files.read(event.target)} />
      {menu.question && <QuestionDialog menu={menu} name={name} />}
    </div>
  );
});

/** Said with a word and a mark, not by colour alone. */
const Status = memo(function Status({ kept, inWorkbook }: Pick<ScenarioStatus, 'kept' | 'inWorkbook'>) {
  const styles = useStyles();
  return (
    <span className={styles.status} role="status">
      {kept === 'bewaard' && <CheckmarkCircle16Filled className={styles.kept} aria-hidden />}
      {kept === 'gewijzigd' && <CircleHalfFill16Regular className={styles.changed} aria-hidden />}
      {kept === 'nieuw' && <Circle16Regular className={styles.changed} aria-hidden />}
      {t(`scenarios.status.${kept}`)}{inWorkbook && ` · ${t('scenarios.status.inWorkbook')}`}
    </span>
  );
});

const StepButton = memo(function StepButton({ direction, disabled }: { readonly direction: 'undo' | 'redo'; readonly disabled: boolean }) {
  const styles = useStyles();
  const store = usePaneStore();
  const action = t(`scenarios.bar.${direction}`);
  return (
    <Button
      className={styles.step}
      appearance="subtle"
      size="small"
      icon={direction === 'undo' ? <ArrowUndo20Regular /> : <ArrowRedo20Regular />}
      aria-label={action}
      title={t('scenarios.bar.keys', { action, keys: direction === 'undo' ? 'Ctrl+Z' : 'Ctrl+Y' })}
      disabledFocusable={disabled}
      onClick={() => void store.step(direction)}
    />
  );
});
