import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ModelProblem } from '../../model/errors';
import { sheetNames } from '../../workbook/sheetNames';
import { problemText } from '../i18n/problemText';
import { t } from '../i18n/translate';

const useStyles = makeStyles({ bar: { margin: '12px' } });

/** A scenario that the model has no answer for: the reason in place of figures. */
export function ImpossibleScenario({ problem }: { readonly problem: ModelProblem }) {
  const styles = useStyles();
  const sentence = problemText({ code: 'impossible', place: { sheet: sheetNames.scenariolijst }, problem });
  return (
    <MessageBar className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('problems.impossible')}</MessageBarTitle>
        {sentence.title}. {sentence.detail} {sentence.advice}
      </MessageBarBody>
    </MessageBar>
  );
}
