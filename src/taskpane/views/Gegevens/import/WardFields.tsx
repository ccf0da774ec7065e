import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportAnswers, WardChoice } from '../../../../workbook/import/plan';
import { FoldCard } from '../../../components/FoldCard';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { t } from '../../../i18n/translate';
import { useImportStyles } from './useImportStyles';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', columnGap: '8px', alignItems: 'center' },
});

interface WardFieldsProps {
  readonly choice: WardChoice;
  readonly answers: ImportAnswers;
  readonly onAnswer: (change: Partial<ImportAnswers>) => void;
}

/** A team for every ward of a municipality that falls under two. */
export function WardFields({ choice: { municipality, teams, wards }, answers, onAnswer }: WardFieldsProps) {
  const styles = useImportStyles();
  const own = useStyles();
  const { quiet } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const set = wards.filter((ward) => answers.wards[ward] !== undefined).length;
  const assign = (ward: string, team: string) => {
    const others = Object.fromEntries(Object.entries(answers.wards).filter(([other]) => other !== ward));
    onAnswer({ wards: team === '' ? others : { ...others, [ward]: team } });
  };
  return (
    <FoldCard title={t('cbs.wards.title', { name: municipality })} summary={t('cbs.wards.set', { set: String(set), of: String(wards.length) })} open={open} onToggle={setOpen}>
      <p className={mergeClasses(quiet, styles.text)}>{t('cbs.wards.text')}</p>
      {wards.map((ward) => (
        <label key={ward} className={own.line}>
          <span>{ward}</span>
          <select className={styles.select} value={answers.wards[ward] ?? ''} onChange={({ target }) => assign(ward, target.value)}>
            <option value="">{t('cbs.wards.none')}</option>
            {teams.map((team) => <option key={team} value={team}>{team}</option>)}
          </select>
        </label>
      ))}
    </FoldCard>
  );
}
