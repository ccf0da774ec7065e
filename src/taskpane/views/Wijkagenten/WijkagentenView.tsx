import '../../i18n/simulationTexts';
import { useMemo } from 'react';
import type { WijkagentInputs } from '../../../model/wijkagent/inputs';
import { baseScenario } from '../../../simulation/scenario';
import { usePaneStyles } from '../../components/usePaneStyles';
import { sourceLine } from '../../copy/copySource';
import { normFigures } from '../../state/normFigures';
import { usePart } from '../../state/paneContext';
import { ImpossibleScenario } from '../ImpossibleScenario';
import { ProblemsView } from '../ProblemsView';
import { ScenarioBanner } from '../ScenarioBanner';
import type { ViewProps } from '../viewProps';
import { ExtraCard } from './ExtraCard';
import { LevelsCard } from './LevelsCard';
import { MappingCard } from './MappingCard';
import { MinimaCard } from './MinimaCard';
import { NormAnswer } from './NormAnswer';
import { NormSettings } from './NormSettings';
import { SeriesCard } from './SeriesCard';
import { YearsCard } from './YearsCard';

/** "Halen we de norm, waar en tot wanneer?" */
export function WijkagentenView({ model }: ViewProps) {
  const { wijkagenten } = model.others;
  return wijkagenten.ok ? <Norm model={model} wijkagenten={wijkagenten.value} /> : <ProblemsView problems={wijkagenten.problems} />;
}

function Norm({ model, wijkagenten }: ViewProps & { readonly wijkagenten: WijkagentInputs }) {
  const shared = usePaneStyles();
  const { inputs, library } = model;
  const scenario = usePart((state) => state.simulation?.scenario ?? baseScenario);
  const computed = useMemo(() => normFigures(inputs, wijkagenten, scenario, library), [inputs, wijkagenten, scenario, library]);
  if (!computed.ok) return <ImpossibleScenario problem={computed.problem} />;
  const onScreen = computed.scenario !== null;
  const props = { model, wijkagenten, figures: computed.scenario ?? computed.base, base: onScreen ? computed.base : null, source: sourceLine(inputs.baseYear, onScreen ? computed.name : '', null) };
  return (
    <div className={shared.view}>
      {onScreen && <ScenarioBanner name={computed.name} />}
      <NormAnswer {...props} />
      <NormSettings {...props} />
      <LevelsCard {...props} />
      <YearsCard {...props} />
      <ExtraCard {...props} />
      <SeriesCard {...props} />
      <MinimaCard {...props} />
      <MappingCard {...props} />
    </div>
  );
}
