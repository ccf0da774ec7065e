import '../../i18n/co2Texts';
import '../../i18n/simulationTexts';
import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Co2Inputs } from '../../../model/co2/inputs';
import { parameters } from '../../../workbook/parameters';
import { sheetNames } from '../../../workbook/sheetNames';
import { Footer } from '../../components/Footer';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { co2Of } from '../../state/co2';
import { usePaneStore } from '../../state/paneContext';
import { ProblemsView } from '../ProblemsView';
import type { ViewProps } from '../viewProps';
import { ActualsCard } from './ActualsCard';
import type { OpenForm } from './ActualsCard';
import { AfterCard } from './AfterCard';
import { co2Answer } from './answer';
import type { ForecastMethod } from './answer';
import { AnswerHeader } from './AnswerHeader';
import { headline } from './answerText';
import { BudgetCard } from './BudgetCard';
import { CheapestCard } from './measures/CheapestCard';
import { MeasuresCard } from './measures/MeasuresCard';
import { SureCard } from './measures/SureCard';
import { NextStep } from './NextStep';
import { PathCard } from './PathCard';
import { pathRows } from './pathRows';
import { ReadingsCard } from './ReadingsCard';
import { ShareCard } from './ShareCard';
import { TransportCard } from './TransportCard';

/** "Halen we 2030?" */
export function Co2View({ model }: ViewProps) {
  const { co2 } = model.others;
  return co2.ok ? <Co2 inputs={co2.value} model={model} /> : <ProblemsView problems={co2.problems} />;
}

function Co2({ inputs, model }: ViewProps & { readonly inputs: Co2Inputs }) {
  const shared = usePaneStyles();
  const store = usePaneStore();
  const [method, setMethod] = useState<ForecastMethod>('rechte lijn');
  const [actualsOpen, setActualsOpen] = useState(inputs.actuals.length > 0);
  const [form, setForm] = useState<OpenForm | null>(null);
  const result = co2Of(inputs);
  const rows = useMemo(() => pathRows(inputs, result, method), [inputs, result, method]);
  const assumed = model.checks.openAssumptions.some(({ label }) => label === parameters.co2Lezing.label);
  const add = () => {
    setActualsOpen(true);
    setForm({ what: 'actual', row: null });
  };
  return (
    <div className={shared.view}>
      <AnswerHeader inputs={inputs} result={result} method={method} rows={rows} assumed={assumed} />
      <NextStep inputs={inputs} result={result} onAdd={add} />
      {result.path.known && <PathCard inputs={inputs} path={result.path.value} rows={rows} method={method} onMethod={setMethod} answer={headline(co2Answer(inputs, result, method), result, inputs).text} />}
      <MeasuresCard inputs={inputs} cells={model.cells} />
      <CheapestCard inputs={inputs} />
      <SureCard inputs={inputs} cells={model.cells} />
      <ActualsCard inputs={inputs} result={result} cells={model.cells} open={actualsOpen} onToggle={setActualsOpen} form={form} onForm={setForm} />
      <BudgetCard budget={result.budget} reading={inputs.reading} />
      <ReadingsCard inputs={inputs} result={result} assumed={assumed} />
      <TransportCard inputs={inputs} result={result} />
      <ShareCard inputs={inputs} result={result} />
      <AfterCard inputs={inputs} result={result} />
      <Footer>
        <Button appearance="primary" onClick={add}>{t('co2.footer.add')}</Button>
        <Button title={t('co2.footer.hint')} onClick={() => void store.select({ sheet: sheetNames.co2Gegevens })}>{t('co2.footer.sheet')}</Button>
      </Footer>
    </div>
  );
}
