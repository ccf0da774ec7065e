import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular, Clock16Regular } from '@fluentui/react-icons';
import { usePaneStyles } from '../../components/usePaneStyles';
import { formatFte } from '../../format/numbers';
import { t } from '../../i18n/translate';
import type { UnderMinimum } from '../../state/underMinimum';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '6px', padding: '4px 0', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold, display: 'block' },
});

/** Teams under their minimum: who is there only as long as the ingroei lasts apart from who stays there. */
export function UnderMinimumList({ under }: { readonly under: readonly UnderMinimum[] }) {
  const styles = useStyles();
  const { list, quiet, numbers } = usePaneStyles();
  if (under.length === 0) return null;
  // Without ingroei there is no later.
  const phased = under.some(({ now, end }) => Math.abs(now - end) > 1e-6);
  return (
    <ul className={list} aria-label={t('norm.minima.under')}>
      {[...under].sort((a, b) => Number(a.onlyPhasing) - Number(b.onlyPhasing)).map(({ team, name, minimum, now, end, onlyPhasing }) => (
        <li key={team} className={styles.row}>
          {onlyPhasing ? <Clock16Regular aria-hidden /> : <ArrowDown16Regular aria-hidden />}
          <span>
            <span className={styles.name}>{t(onlyPhasing ? 'norm.minima.underPhasing' : phased ? 'norm.minima.underEnd' : 'norm.minima.underNow', { name })}</span>
            <span className={mergeClasses(quiet, numbers)}>{phased ? t('norm.minima.underPhasingFigures', { minimum: formatFte(minimum), now: formatFte(now), end: formatFte(end) }) : t('norm.minima.stands', { minimum: formatFte(minimum), formation: formatFte(now) })}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
