import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { depthOf, mapScale, tileInk } from '../../../charts/chartInk';
import { softBreaks } from '../../../charts/softBreaks';
import { BLOCK_COLUMNS, tileLayout } from '../../../charts/tileLayout';
import type { TileBlock } from '../../../charts/tileLayout';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatChange, formatTenths } from '../../../format/numbers';
import { t } from '../../../i18n/translate';
import type { StrengthInputs } from '../../../../model/strength/inputs';
import type { Gain } from '../../../state/gains';

const useStyles = makeStyles({
  map: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '10px', marginTop: '6px' },
  side: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  name: { margin: '0 0 4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  tiles: { display: 'grid', gap: '3px' },
  tile: {
    width: '100%',
    height: '62px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: '4px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    overflow: 'hidden',
    ':hover': { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  teamName: { fontSize: '10.5px', lineHeight: '12px', hyphens: 'manual', overflowWrap: 'anywhere' },
  delta: { fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', textAlign: 'right', whiteSpace: 'nowrap' },
  arrow: { width: '7px', height: '7px', marginRight: '3px', fill: 'currentColor' },
});

interface TileMapProps {
  readonly inputs: StrengthInputs;
  readonly gains: readonly Gain[];
  readonly onOpen: (team: number, from: HTMLElement) => void;
}

/** The teams as tiles, grouped by district and roughly where they lie, coloured by their difference. */
export function TileMap({ inputs, gains, onOpen }: TileMapProps) {
  const styles = useStyles();
  const { quiet } = usePaneStyles();
  const scale = mapScale(gains);
  const blocks = tileLayout(inputs.districts, inputs.teams);
  return (
    <div role="group" aria-label={t('results.map_.label')}>
      <div className={styles.map}>
        {(['west', 'oost'] as const).map((side) => (
          <div key={side} className={styles.side}>
            {blocks.filter((block) => block.side === side).map((block) => <District key={block.district} name={inputs.districts[block.district]?.name ?? ''} block={block} gains={gains} scale={scale} onOpen={onOpen} />)}
          </div>
        ))}
      </div>
      <p className={quiet}>{t('results.map_.north')}</p>
    </div>
  );
}

function District({ name, block, gains, scale, onOpen }: { readonly name: string; readonly block: TileBlock } & Pick<TileProps, 'scale' | 'onOpen'> & Pick<TileMapProps, 'gains'>) {
  const styles = useStyles();
  const { list } = usePaneStyles();
  return (
    <section aria-label={name}>
      <h3 className={styles.name}>{name}</h3>
      <ul className={mergeClasses(list, styles.tiles)} style={{ gridTemplateColumns: `repeat(${BLOCK_COLUMNS}, minmax(0, 1fr))` }}>
        {block.tiles.map(({ team }) => {
          const gain = gains[team];
          return gain && <li key={team}><Tile gain={gain} scale={scale} onOpen={onOpen} /></li>;
        })}
      </ul>
    </section>
  );
}

interface TileProps {
  readonly gain: Gain;
  /** Difference in tenths with the full colour. */
  readonly scale: number;
  readonly onOpen: TileMapProps['onOpen'];
}

function Tile({ gain, scale, onOpen }: TileProps) {
  const styles = useStyles();
  const { fill, text } = tileInk(gain.delta, depthOf(gain.delta, scale));
  const texts = { name: gain.name, delta: formatChange(gain.delta), before: formatTenths(gain.before), after: formatTenths(gain.after) };
  return (
    <button type="button" className={styles.tile} style={{ backgroundColor: fill, color: text }} aria-label={t('results.map_.tile', texts)} onClick={(event) => onOpen(gain.team, event.currentTarget)}>
      <span className={styles.teamName}>{softBreaks(gain.name)}</span>
      <span className={styles.delta}>
        {gain.delta !== 0 && <svg className={styles.arrow} viewBox="0 0 8 8" aria-hidden="true" focusable="false"><path d={gain.delta > 0 ? 'M4 1 8 8H0Z' : 'M4 7 0 0h8Z'} /></svg>}
        {texts.delta}
      </span>
    </button>
  );
}
