import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { WorkbookChecks } from '../../../excel/contract';
import { Card } from '../../components/Card';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { JumpRow } from './JumpRow';

const useStyles = makeStyles({ more: { marginLeft: '-8px' }, intro: { marginBottom: '4px' } });

/** How many stand there before "show all". */
const FIRST = 5;

/** What nobody confirmed yet; each line leads to the cell where it can be confirmed. */
export function AssumptionCard({ assumptions }: { readonly assumptions: WorkbookChecks['openAssumptions'] }) {
  const styles = useStyles();
  const { list, quiet } = usePaneStyles();
  const [all, setAll] = useState(false);
  const foldable = assumptions.length > FIRST + 1;
  const shown = all || !foldable ? assumptions : assumptions.slice(0, FIRST);
  return (
    <Card title={t('controle.assumptions')} aside={String(assumptions.length)}>
      <div className={mergeClasses(quiet, styles.intro)}>{t(assumptions.length === 0 ? 'controle.noneOpen' : 'controle.assumptionsIntro')}</div>
      <ul className={list}>
        {shown.map((assumption) => (
          <li key={`${assumption.place.sheet}${assumption.place.range}${assumption.label}`}>
            <JumpRow label={assumption.label} value={assumption.value} place={assumption.place} />
          </li>
        ))}
      </ul>
      {foldable && (
        <Button className={styles.more} size="small" appearance="subtle" aria-expanded={all} icon={all ? <ChevronUp16Regular /> : <ChevronDown16Regular />} onClick={() => setAll(!all)}>
          {all ? t('simulatie.unfolded') : t('controle.showAll', { n: String(assumptions.length) })}
        </Button>
      )}
    </Card>
  );
}
