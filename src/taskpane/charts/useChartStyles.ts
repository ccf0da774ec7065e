import { makeStyles } from '@fluentui/react-components';

/** Forced colours do not reach into drawings: the properties they are drawn with are given system colours instead. */
export const useChartStyles = makeStyles({
  chart: {
    '@media (forced-colors: active)': {
      '--stwGain': 'Highlight',
      '--stwLoss': 'CanvasText',
      '--stwLossText': 'CanvasText',
      '--colorNeutralStrokeAccessible': 'CanvasText',
      '--colorNeutralStroke2': 'GrayText',
      '--colorNeutralForeground1': 'CanvasText',
      '--colorNeutralForeground3': 'CanvasText',
      '--colorNeutralBackground1': 'Canvas',
    },
  },
});
