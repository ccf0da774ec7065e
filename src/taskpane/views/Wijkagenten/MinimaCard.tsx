import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular, LockOpen16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { LiftCause } from '../../../model/wijkagent/liftedMinima';
import { sheetNames } from '../../../workbook/sheetNames';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import { WithCopy } from '../../copy/WithCopy';
import { formatFte } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { usePaneStore } from '../../state/paneContext';
import { JumpRow } from '../Controle/JumpRow';
import type { NormProps } from './normProps';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({
  lifted: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '6px', padding: '4px 0', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  // Looks as the lines under it, which lead to a sheet.
  to: { width: 'calc(100% + 12px)', maxWidth: 'none', margin: '0 -6px', minHeight: '32px', padding: '4px 6px', justifyContent: 'space-between', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
});

function causeText(cause: LiftCause): string {
  return cause.kind === 'scenario' ? t('norm.minima.cause.scenario', { name: cause.name }) : t(`norm.minima.cause.${cause.kind}`);
}

/** The minimum of each team, which of them were lifted and by whom, and where that is done. */
export function MinimaCard({ model, figures, source }: NormProps) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const { quiet, list, numbers } = usePaneStyles();
  const store = usePaneStore();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const { teams } = model.inputs;
  const lifted = new Set(figures.lifted.map(({ team }) => team)).size;
  const heads = [t('norm.minima.team'), t('norm.minima.minimum'), t('norm.minima.now')];
  const cells = () => ({ header: heads, rows: teams.map((team, i) => [team.name, { value: team.minWijkagenten, decimals: 1 }, { value: figures.formation[i] ?? 0, decimals: 1 }]) });
  return (
    <FoldCard title={t('norm.minima.title')} summary={lifted === 0 ? t('norm.minima.allHold', { n: String(teams.length) }) : t('norm.minima.lifted', { count: lifted })} open={open} onToggle={setOpen}>
      {figures.lifted.length > 0 && (
        <ul className={list} aria-label={t('norm.minima.lifted', { count: lifted })}>
          {figures.lifted.map(({ team, name, cause, minimum, formation }) => (
            <li key={`${team}${cause.kind}`} className={styles.lifted}>
              <LockOpen16Regular aria-hidden />
              <span>
                <span className={styles.name}>{t('norm.minima.liftedRow', { name, cause: causeText(cause) })}</span>
                <span className={mergeClasses(quiet, numbers)}>{t('norm.minima.stands', { minimum: formatFte(minimum), formation: formatFte(formation) })}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={mergeClasses(quiet, fields.text)}>{t('norm.minima.rule')}</p>
      <div>
        <Button className={styles.to} appearance="subtle" icon={<ChevronRight16Regular />} iconPosition="after" onClick={() => store.dispatch({ type: 'viewChosen', view: 'simulatie' })}>{t('norm.minima.toRules')}</Button>
        <JumpRow label={t('norm.minima.toTeams')} place={model.cells.column('basisteams', 'opgeheven') ?? { sheet: sheetNames.basisteams }} />
        <JumpRow label={t('norm.minima.toLog')} place={model.cells.column('logboek', 'datum') ?? { sheet: sheetNames.mutaties }} />
      </div>
      <WithCopy title={t('norm.minima.table')} source={() => ({ title: t('norm.minima.table'), subtitle: t('unit.fte'), source, cells })}>
        <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>{t(all ? 'norm.minima.hideAll' : 'norm.minima.showAll')}</Button>
      </WithCopy>
      {all && (
        <table className={fields.table} aria-label={t('norm.minima.table')}>
          <thead>
            <tr>{heads.map((head, i) => <th key={head} scope="col" className={mergeClasses(fields.cell, fields.head, i === 0 && fields.first)}>{head}</th>)}</tr>
          </thead>
          <tbody>
            {teams.map((team, i) => (
              <tr key={team.name}>
                <th scope="row" className={mergeClasses(fields.cell, fields.first)}>{team.name}</th>
                <td className={fields.cell}>{formatFte(team.minWijkagenten)}</td>
                <td className={fields.cell}>{formatFte(figures.formation[i] ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </FoldCard>
  );
}
