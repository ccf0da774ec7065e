import { makeStyles } from '@fluentui/react-components';

/** Words and fields on one baseline, wrapping like a sentence. */
export const useSentenceStyles = makeStyles({
  sentence: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px', rowGap: '8px', lineHeight: '24px' },
  box: { width: '104px' },
});
