import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Regular } from '@fluentui/react-icons';
import type { InputProblem } from '../../../workbook/problems';
import { usePaneStyles } from '../../components/usePaneStyles';
import { problemText } from '../../i18n/problemText';
import { chart } from '../../theme/paneTheme';
import { JumpRow } from './JumpRow';

const useStyles = makeStyles({
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: '18px' },
  wrong: { color: chart.lossText, display: 'block' },
  block: { display: 'block' },
});

/** What is wrong in the workbook, a line each; it leads to its cell. */
export function ProblemRows({ problems }: { readonly problems: readonly InputProblem[] }) {
  const styles = useStyles();
  const { list, quiet } = usePaneStyles();
  return (
    <ul className={list}>
      {problems.map((problem, i) => {
        const { title, detail, advice } = problemText(problem);
        return (
          <li key={i}>
            <JumpRow
              icon={<Warning16Regular className={styles.wrong} aria-hidden />}
              label={<><span className={mergeClasses(styles.title, styles.block)}>{title}</span><span className={mergeClasses(quiet, styles.block)}>{detail} {advice}</span></>}
              place={problem.place}
            />
          </li>
        );
      })}
    </ul>
  );
}
