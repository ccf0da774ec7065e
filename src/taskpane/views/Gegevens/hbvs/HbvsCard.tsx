import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import '../../../i18n/hbvsTexts';
import { parameters } from '../../../../workbook/parameters';
import { sheetNames } from '../../../../workbook/sheetNames';
import { FoldCard } from '../../../components/FoldCard';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatFte } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import { usePaneStore, usePart } from '../../../state/paneContext';
import { JumpRow } from '../../Controle/JumpRow';
import type { HbvsCardProps } from './hbvsCardProps';
import { hbvsFigures } from './hbvsFigures';
import type { ChoiceEffect } from './hbvsFigures';
import { MissingList } from './MissingList';
import { NwaLines } from './NwaLines';
import { ResidualTable } from './ResidualTable';

const useStyles = makeStyles({ lead: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' }, text: { margin: 0, overflowWrap: 'anywhere' } });

/** The formula of the decree: what it alone gives beside what is published, what is missing, and whether scenarios follow it. */
export function HbvsCard({ reading, open: wanted }: HbvsCardProps) {
  const [open, setOpen] = useState(wanted);
  return (
    <FoldCard title={t('hbvs.title')} open={open} onToggle={setOpen}>
      {reading.kind === 'model' ? <HbvsBody model={reading} /> : <p>{t('hbvs.problems')}</p>}
    </FoldCard>
  );
}

function HbvsBody({ model }: { readonly model: Extract<HbvsCardProps['reading'], { kind: 'model' }> }) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const { inputs, scenario } = model;
  const figures = useMemo(() => hbvsFigures(inputs, scenario), [inputs, scenario]);
  const use = inputs.hbvs?.use === true;
  const [first] = figures.rows;
  const possible = use || figures.effect.kind === 'same' || figures.effect.kind === 'change';
  const own = figures.alone.budgets.filter((budget) => budget.own).length;
  return (
    <>
      <p className={mergeClasses(quiet, styles.text)}>{t('hbvs.intro')}</p>
      {first && <p className={styles.lead}>{t('hbvs.lead', { team: first.name, formula: formatFte(first.fte), published: formatFte(first.published) })}</p>}
      {first ? <ResidualTable rows={figures.rows} /> : <MissingList figures={figures} cells={model.cells} />}
      {first && <p className={mergeClasses(quiet, styles.text)}>{t('hbvs.budgets', { count: own })}{inputs.municipalities.some(({ parts, splitConfirmed }) => parts.length > 1 && !splitConfirmed) && ` ${t('hbvs.splits')}`}</p>}
      <p className={styles.text}>{t(use ? 'hbvs.on' : 'hbvs.off')}</p>
      {(first !== undefined || use) && <p className={mergeClasses(quiet, styles.text)}>{effectText(figures.effect)}</p>}
      <div><Button disabledFocusable={busy || !possible} onClick={() => void store.useFormula(!use)}>{t(use ? 'hbvs.stop' : 'hbvs.use')}</Button></div>
      <NwaLines model={model} />
      <div>
        <JumpRow label={t('hbvs.toSheet')} place={{ sheet: sheetNames.hbvsFormule, range: 'A1' }} />
        <JumpRow label={t('hbvs.toSettings')} place={model.cells.place('parameters', Object.keys(parameters).indexOf('hbvsGebruiken'), 'waarde') ?? { sheet: sheetNames.uitgangspunten }} />
      </div>
    </>
  );
}

function effectText(effect: ChoiceEffect): string {
  switch (effect.kind) {
    case 'own':
      return t('hbvs.own', { components: effect.components.join(', ') });
    case 'change':
      return t('hbvs.change', { team: effect.team, before: formatFte(effect.before), after: formatFte(effect.after) });
    case 'same':
    case 'impossible':
      return t(`hbvs.${effect.kind}`);
    default:
      throw effect satisfies never;
  }
}
