import { Button, makeStyles, mergeClasses, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { MunicipalityInput } from '../../../model/strength/inputs';
import { sheetNames } from '../../../workbook/sheetNames';
import { FoldCard } from '../../components/FoldCard';
import { usePaneStyles } from '../../components/usePaneStyles';
import { WithCopy } from '../../copy/WithCopy';
import { t } from '../../i18n/translate';
import { JumpRow } from '../Controle/JumpRow';
import type { NormProps } from './normProps';
import { useNormFieldStyles } from './useNormFieldStyles';

const useStyles = makeStyles({ search: { width: '100%', maxWidth: 'none' }, under: { display: 'block' }, more: { alignSelf: 'flex-start' } });

const IN_SIGHT = 8;

/** Least sure first: how sure is told by how the mapping was found. */
const order = ['', 'afgeleid', 'deels gevonden', 'gevonden'];
const rank = (evidence: string) => (order.includes(evidence) ? order.indexOf(evidence) : order.length);

/** Which municipality belongs to which team and how that was found; each line leads to its cell. */
export function MappingCard({ model, source }: NormProps) {
  const styles = useStyles();
  const fields = useNormFieldStyles();
  const { quiet, list } = usePaneStyles();
  const [open, setOpen] = useState(false);
  const [filter, setFilter] = useState('');
  const [all, setAll] = useState(false);
  const { municipalities, teams } = model.inputs;
  const teamsOf = ({ parts }: MunicipalityInput) => [...new Set(parts.map((part) => teams[part.team]?.name ?? ''))].join(', ');
  const wanted = filter.trim().toLocaleLowerCase();
  const rows = municipalities.map((municipality, row) => ({ municipality, row })).sort((a, b) => rank(a.municipality.evidence) - rank(b.municipality.evidence) || a.municipality.name.localeCompare(b.municipality.name, 'nl'));
  const found = rows.filter(({ municipality }) => `${municipality.name} ${teamsOf(municipality)} ${municipality.evidence}`.toLocaleLowerCase().includes(wanted));
  const shown = all || wanted !== '' ? found : found.slice(0, IN_SIGHT);
  const kinds = [...new Set(rows.map(({ municipality }) => municipality.evidence))];
  const evidenceText = (evidence: string) => (evidence === '' ? t('norm.mapping.noEvidence') : evidence);
  const summary = kinds.map((kind) => t('norm.mapping.counts', { n: String(rows.filter(({ municipality }) => municipality.evidence === kind).length), evidence: evidenceText(kind) })).join(' · ');
  const cells = () => ({ header: [t('norm.mapping.municipality'), t('norm.mapping.team'), t('norm.mapping.evidence'), t('norm.mapping.inhabitants')], rows: municipalities.map((municipality) => [municipality.name, teamsOf(municipality), evidenceText(municipality.evidence), { value: municipality.inhabitants, decimals: 0 }]) });
  return (
    <FoldCard title={t('norm.mapping.title')} summary={summary} open={open} onToggle={setOpen}>
      <WithCopy title={t('norm.mapping.list')} source={() => ({ title: t('norm.mapping.list'), subtitle: summary, source, cells })}>
        <p className={mergeClasses(quiet, fields.text)}>{t('norm.mapping.why')}</p>
      </WithCopy>
      <SearchBox className={styles.search} size="small" aria-label={t('norm.levels.search')} placeholder={t('norm.levels.search')} value={filter} onChange={(_, data) => setFilter(data.value)} />
      {found.length === 0 && <p className={mergeClasses(quiet, fields.text)} role="status">{t('norm.levels.nothingFound', { text: filter })}</p>}
      <ul className={list} aria-label={t('norm.mapping.list')}>
        {shown.map(({ municipality, row }) => (
          <li key={municipality.code}>
            <JumpRow label={<>{municipality.name}<span className={mergeClasses(quiet, styles.under)}>{teamsOf(municipality)}</span></>} value={evidenceText(municipality.evidence)} place={model.cells.place('gemeenten', row, 'team1') ?? { sheet: sheetNames.gemeenten }} />
          </li>
        ))}
      </ul>
      {wanted === '' && found.length > IN_SIGHT && <Button className={styles.more} appearance="subtle" size="small" aria-expanded={all} onClick={() => setAll(!all)}>{all ? t('norm.levels.less') : t('norm.levels.more', { n: String(found.length) })}</Button>}
    </FoldCard>
  );
}
