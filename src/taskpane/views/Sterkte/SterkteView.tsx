import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePaneStyles } from '../../components/usePaneStyles';
import { t } from '../../i18n/translate';
import { ImpossibleScenario } from '../ImpossibleScenario';
import { ScenarioBanner } from '../ScenarioBanner';
import type { ViewProps } from '../viewProps';
import { Answer } from './Answer';
import { DistrictGroup } from './DistrictGroup';
import { Legend } from './Legend';
import { SterkteControls } from './SterkteControls';
import { SterkteNotes } from './SterkteNotes';
import { useSterkte } from './useSterkte';

const useStyles = makeStyles({
  // The rows' own padding lets their hover stand out; the text still lines up with the rest.
  list: { margin: '0 -6px' },
  nothing: { padding: '16px 0', textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

/** "Wat heeft elk team?" */
export function SterkteView({ model }: ViewProps) {
  const styles = useStyles();
  const shared = usePaneStyles();
  const { options, change, toggle, figures, problem, isScenario, shown, scales } = useSterkte(model);
  if (!figures) return problem && <ImpossibleScenario problem={problem} />;
  const { inputs, checks, scenario } = model;
  return (
    <div className={shared.view}>
      {isScenario && <ScenarioBanner name={scenario.name} />}
      <Answer figures={figures} measure={options.measure} year={inputs.baseYear} isScenario={isScenario} checksInOrder={checks.inOrder} openAssumptions={checks.openAssumptions.length} />
      <SterkteControls options={options} onChange={change} districts={figures.districts.map((district) => district.name)} />
      <div className={styles.list}>
        <Legend options={options} />
        <ul className={shared.list} aria-label={t('sterkte.list')}>
          {shown.map((district) => (
            <DistrictGroup
              key={district.name}
              district={district}
              options={options}
              open={options.filter !== '' || !options.folded.includes(district.name)}
              onToggle={() => toggle(district.name)}
              scale={scales.team}
              groupScale={scales.district}
            />
          ))}
        </ul>
        {shown.length === 0 && (
          <p className={mergeClasses(styles.nothing)} role="status">
            {t('sterkte.nothingFound', { text: options.filter })} <Link inline onClick={() => change({ filter: '' })}>{t('sterkte.clearFilter')}</Link>
          </p>
        )}
      </div>
      <SterkteNotes figures={figures} inputs={inputs} options={options} isScenario={isScenario} onLook={() => change({ display: 'gedrukt', measure: 'nieuw' })} />
    </div>
  );
}
