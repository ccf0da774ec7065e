import { yearOf } from '../../../simulation/scenario';
import type { BuildContext } from '../../context';
import { parameters } from '../../parameters';
import { cellRef } from '../../tables/place';
import { settingIndex } from '../../tables/scenarioSettings';
import type { BerekeningGrid } from '../berekening/grid';
import { factorRefs } from '../factorRefs';
import { roundedTeamCell, roundStateRef } from '../vastgelegdRefs';

/** How a scenario's figures are rounded, as formulas: what the setting on `Scenariolijst` says, two-way when it is empty. */
export class RoundingChoice {
  private readonly setting: string;

  constructor(
    private readonly context: BuildContext,
    private readonly grid: BerekeningGrid,
  ) {
    this.setting = cellRef(context.layout.scenario, 'waarde', settingIndex('afronding'));
  }

  /** HBVS+ of a team; where the two-way table is out of date, rounded by itself. */
  hbvs(t: number): { formula: string; expected: number | undefined } {
    const { result, rounded, scenario } = this.context;
    const twoWay = `IF(AND(${this.setting}<>"eenzijdig",${roundStateRef}="actueel"),${roundedTeamCell(t)},${this.grid.outside('aH', t)})`;
    const tenths = scenario.rounding === 'eenzijdig' ? rounded.hbvsOneWay.rounded[t] : rounded.table.teamTotals[t];
    return { formula: this.unless(this.grid.outside('hbvs', t), twoWay), expected: this.none ? result.hbvs[t] : (tenths ?? 0) / 10 };
  }

  /** New strength of a team, always rounded one-way. */
  newStrength(t: number): { formula: string; expected: number | undefined } {
    const { result, rounded } = this.context;
    return { formula: this.unless(this.grid.outside('nieuw', t), this.grid.outside('aN', t)), expected: this.none ? result.newStrength[t] : (rounded.newStrength.rounded[t] ?? 0) / 10 };
  }

  /** A figure outside the allocation, rounded by itself. */
  single(exact: string, value: number): { formula: string; expected: number } {
    return { formula: this.unless(exact, `ROUND(${exact},1)`), expected: this.none ? value : Math.round(value * 10) / 10 };
  }

  /** " · ingroei: HBVS 2012, 2026 · afronding: geen" behind the name of the scenario; nothing when both are as usual. */
  get remark(): { formula: string; expected: string } {
    const { scenario, layout } = this.context;
    const { rounding, damping } = scenario;
    const rule = cellRef(layout.scenario, 'waarde', settingIndex('ingroei'));
    const year = `(${factorRefs(this.context).years}+${parameters.basisjaar.name})`;
    const damped = damping === undefined || damping.rule === 'geen' ? '' : ` · ingroei: ${damping.rule}, ${yearOf(scenario)}`;
    return {
      formula: `IF(${this.grid.outsideScalar('ingroei')}=0,""," · ingroei: "&${rule}&", "&${year})&IF(${this.setting}="",""," · afronding: "&${this.setting})`,
      expected: `${damped}${rounding === undefined ? '' : ` · afronding: ${rounding}`}`,
    };
  }

  private get none(): boolean {
    return this.context.scenario.rounding === 'geen';
  }

  private unless(exact: string, rounded: string): string {
    return `IF(${this.setting}="geen",${exact},${rounded})`;
  }
}
