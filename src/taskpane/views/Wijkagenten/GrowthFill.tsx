import { Button, Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { municipalitiesWithGrowth } from '../../../simulation/growth';
import { sheetNames } from '../../../workbook/sheetNames';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { usePaneStore, usePart } from '../../state/paneContext';
import type { ViewProps } from '../viewProps';
import { DraftNumberBox } from './DraftNumberBox';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 150px) auto', columnGap: '8px', alignItems: 'end', justifyContent: 'start' },
  link: { fontSize: 'inherit' },
});

/** How many municipalities have a growth figure, and one figure for all that have none: written into their cells. */
export function GrowthFill({ model: { inputs, cells } }: ViewProps) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const [percent, setPercent] = useState<number | null>(null);
  const [n, count] = [inputs.municipalities.length, municipalitiesWithGrowth(inputs)];
  const without = inputs.municipalities.flatMap(({ growth = null }, row) => (growth === null ? [row] : []));
  const fill = () => percent !== null && void store.edit(without.map((row) => ({ kind: 'cell', table: 'gemeenten', row, column: 'groei', was: null, value: Math.round(percent * 1e6) / 1e8 })));
  const text = count === 0 ? t('norm.years.growthNone') : count === n ? t('norm.years.growthAll', { n: String(n) }) : t('norm.years.growthSome', { count, n: String(n) });
  return (
    <div className={styles.root}>
      <p className={mergeClasses(quiet, fields.text)}>
        {text} <Link as="button" className={styles.link} onClick={() => void store.select(cells.column('gemeenten', 'groei') ?? { sheet: sheetNames.gemeenten })}>{t('norm.years.growthSheet')}</Link>
      </p>
      {without.length > 0 && (
        <>
          <DraftNumberBox label={t('norm.years.growthBox')} value={percent} min={-50} max={50} live unit={t('norm.years.growthUnit')} range={t('norm.years.growthRange')} onEnter={setPercent} />
          <Button className={fields.button} size="small" disabledFocusable={busy || percent === null} onClick={fill}>{t('norm.years.growthFill', { count: without.length })}</Button>
        </>
      )}
    </div>
  );
}
