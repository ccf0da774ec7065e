import { memo } from 'react';
import type { FunctionComponent } from 'react';
import { FoldCard } from '../../../components/FoldCard';
import { ruleChips, ruleSections, rulesSummary } from '../../../i18n/ruleTexts';
import type { RuleSection } from '../../../i18n/ruleTexts';
import { t } from '../../../i18n/translate';
import { AmendmentsRule } from './AmendmentsRule';
import { BudgetRule } from './BudgetRule';
import { DampingRule } from './DampingRule';
import { ElasticitiesRule } from './ElasticitiesRule';
import { GrowthRule } from './GrowthRule';
import { LimitsRule } from './LimitsRule';
import { MinimaRule } from './MinimaRule';
import { RoundingRule } from './RoundingRule';
import { RuleRow } from './RuleRow';
import type { RuleProps } from './ruleProps';
import { resets, ruleValue } from './ruleValues';
import { SharesRule } from './SharesRule';
import { WijkagentenRule } from './WijkagentenRule';

const bodies: Readonly<Record<RuleSection, FunctionComponent<RuleProps>>> = {
  growth: GrowthRule,
  budget: BudgetRule,
  shares: SharesRule,
  wijkagenten: WijkagentenRule,
  minima: MinimaRule,
  limits: LimitsRule,
  amendments: AmendmentsRule,
  elasticities: ElasticitiesRule,
  damping: DampingRule,
  rounding: RoundingRule,
};

/** Which part of the card is open. */
export interface RulesOpen {
  readonly card: boolean;
  readonly section: RuleSection | null;
}

interface RulesCardProps extends RuleProps {
  readonly open: RulesOpen;
  readonly onOpen: (open: RulesOpen) => void;
}

/** The rules of the game: one line while they are the workbook's, a row each when asked for. */
export const RulesCard = memo(function RulesCard({ open, onOpen, ...props }: RulesCardProps) {
  const { rules, below, inputs, editing } = props;
  const own = new Set(ruleChips(rules, inputs).map((chip) => chip.section));
  const summary = [rulesSummary(rules), rulesSummary(below) && t('scenarios.rules.under', { name: below.name, rules: rulesSummary(below) })].filter((part) => part !== '').join(' · ');
  return (
    <FoldCard title={t('scenarios.rules.title')} summary={summary === '' ? t('scenarios.rules.standard') : summary} open={open.card} onToggle={(card) => onOpen({ card, section: null })}>
      <div>
        {ruleSections.map((section) => {
          const Body = bodies[section];
          const isOpen = open.section === section;
          return (
            <RuleRow
              key={section}
              title={t(`scenarios.rules.${section}.title`)}
              value={ruleValue(section, rules, below, inputs)}
              own={own.has(section)}
              open={isOpen}
              onToggle={() => onOpen({ card: true, section: isOpen ? null : section })}
              onReset={() => editing.setRules(resets[section])}
            >
              <Body {...props} />
            </RuleRow>
          );
        })}
      </div>
    </FoldCard>
  );
});
