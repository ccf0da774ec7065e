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
import { underMinimum } from '../../state/underMinimum';
import { JumpRow } from '../Controle/JumpRow';
import { UnloggedLifts } from '../Controle/UnloggedLifts';
import type { NormProps } from './normProps';
import { UnderMinimumList } from './UnderMinimumList';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({
  lifted: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '6px', padding: '4px 0', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
  mark: { display: 'block' },
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
  const { unlogged } = model.checks;
  const under = underMinimum(teams, figures);
  const state = (i: number) => {
    const found = under.find(({ team }) => team === i);
    return found === undefined ? '' : t(found.onlyPhasing ? 'norm.minima.mark.phasing' : 'norm.minima.mark.end');
  };
  const heads = [t('norm.minima.team'), t('norm.minima.minimum'), t('norm.minima.now')];
  const summary = [lifted === 0 ? t('norm.minima.allHold', { n: String(teams.length) }) : t('norm.minima.lifted', { count: lifted }), ...(unlogged.length > 0 ? [t('norm.minima.unlogged', { count: unlogged.length })] : [])].join(' · ');
  const cells = () => ({ header: [...heads, t('norm.minima.state')], rows: teams.map((team, i) => [team.name, { value: team.minWijkagenten, decimals: 1 }, { value: figures.formation[i] ?? 0, decimals: 1 }, state(i)]) });
  return (
    <FoldCard title={t('norm.minima.title')} summary={summary} open={open} onToggle={setOpen}>
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
      <UnderMinimumList under={under} />
      <UnloggedLifts unlogged={unlogged} />
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
                <th scope="row" className={mergeClasses(fields.cell, fields.first)}>{team.name}{state(i) !== '' && <span className={mergeClasses(quiet, styles.mark)}>{state(i)}</span>}</th>
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
