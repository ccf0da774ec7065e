import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, Warning16Regular } from '@fluentui/react-icons';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatFte, formatTenths } from '../../format/numbers';
import { t } from '../../i18n/translate';
import { usePaneStore } from '../../state/paneContext';
import type { UnitFigures } from '../../state/strengthFigures';
import { chart } from '../../theme/paneTheme';
import type { Measure } from './sterkteOptions';

const useStyles = makeStyles({
  title: { font: 'inherit', margin: 0 },
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', alignItems: 'center' },
  check: { display: 'inline-flex', alignItems: 'center', gap: '4px', color: chart.good },
  fails: { color: chart.lossText, fontWeight: tokens.fontWeightSemibold },
  unit: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3, letterSpacing: 0 },
  open: { whiteSpace: 'nowrap' },
  openLink: { color: chart.lossText, fontSize: 'inherit' },
});

interface AnswerProps {
  readonly figures: UnitFigures;
  readonly measure: Measure;
  readonly year: number;
  readonly isScenario: boolean;
  readonly checksInOrder: boolean;
  readonly openAssumptions: number;
}

/** The answer first: what all basisteams have together, whether it adds up, and what it is made of. */
export function Answer({ figures, measure, year, isScenario, checksInOrder, openAssumptions }: AnswerProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const store = usePaneStore();
  const good = figures.addsUp && checksInOrder;
  const toChecks = () => store.dispatch({ type: 'viewChosen', view: 'controle' });
  const title = measure === 'nieuw' ? t('sterkte.titleNew') : isScenario ? t('sterkte.titleHbvsScenario') : t('sterkte.titleHbvs', { year: String(year) });
  return (
    <header>
      <div className={mergeClasses(shared.quiet, styles.top)}>
        <h1 className={styles.title}>{title}</h1>
        {good ? (
          <span className={styles.check}><CheckmarkCircle16Regular aria-hidden />{t('sterkte.addsUp', { n: String(figures.teamCount) })}</span>
        ) : (
          <Link className={mergeClasses(styles.check, styles.fails)} onClick={toChecks}>
            <Warning16Regular aria-hidden />
            {figures.addsUp ? t('sterkte.checksFailed') : t('sterkte.doesNotAddUp', { n: String(figures.teamCount) })}
          </Link>
        )}
      </div>
      <div className={shared.answer}>
        {formatTenths(measure === 'nieuw' ? figures.strength : figures.hbvs)} <span className={styles.unit}>{t('unit.fte')}</span>
      </div>
      <div className={mergeClasses(shared.quiet, shared.numbers)}>
        {parts(figures, year, isScenario)}
        {openAssumptions > 0 && <> <span className={styles.open}>· <Link className={styles.openLink} onClick={toChecks}>{t('sterkte.open', { count: openAssumptions })}</Link></span></>}
      </div>
    </header>
  );
}

function parts(figures: UnitFigures, year: number, isScenario: boolean): string {
  const values = { hbvs: formatTenths(figures.hbvs), extension: formatFte(figures.extension), hovj: formatFte(figures.hovj) };
  const line = isScenario ? t('sterkte.partsScenario', values) : t('sterkte.parts', { year: String(year), ...values });
  return figures.mutations === 0 ? line : `${line} · ${t('sterkte.mutations', { mutations: formatFte(figures.mutations) })}`;
}
