import { Button, makeStyles, Menu, MenuDivider, MenuItem, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, SearchBox } from '@fluentui/react-components';
import { Options20Regular, Search20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { Segmented } from '../../components/Segmented';
import { t } from '../../i18n/translate';
import type { Display, Measure, SterkteOptions } from './sterkteOptions';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px' },
  row: { display: 'flex', alignItems: 'center', gap: '4px', justifyContent: 'space-between' },
  icons: { display: 'flex' },
  search: { width: '100%', maxWidth: 'none' },
});

interface SterkteControlsProps {
  readonly options: SterkteOptions;
  readonly onChange: (change: Partial<SterkteOptions>) => void;
  readonly districts: readonly string[];
}

/** Which strength, how it is shown, and a filter. */
export function SterkteControls({ options, onChange, districts }: SterkteControlsProps) {
  const styles = useStyles();
  const [searching, setSearching] = useState(false);
  const measures: readonly { value: Measure; label: string; disabled?: boolean }[] = [
    { value: 'hbvs', label: t('sterkte.measureHbvs'), disabled: options.display === 'per1000' },
    { value: 'nieuw', label: t('sterkte.measureNew') },
  ];
  const toggleSearch = () => {
    if (searching) onChange({ filter: '' });
    setSearching(!searching);
  };
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Segmented label={t('sterkte.measure')} options={measures} value={options.measure} onChange={(measure) => onChange({ measure })} />
        <span className={styles.icons}>
          <Button appearance="subtle" icon={<Search20Regular />} aria-label={t('sterkte.filterOpen')} title={t('sterkte.filterOpen')} aria-expanded={searching} onClick={toggleSearch} />
          <DisplayMenu options={options} onChange={onChange} districts={districts} />
        </span>
      </div>
      {searching && (
        <SearchBox
          className={styles.search}
          autoFocus
          aria-label={t('sterkte.filter')}
          placeholder={t('sterkte.filter')}
          value={options.filter}
          onChange={(_, data) => onChange({ filter: data.value })}
          onKeyDown={(event) => event.key === 'Escape' && toggleSearch()}
        />
      )}
    </div>
  );
}

function DisplayMenu({ options, onChange, districts }: SterkteControlsProps) {
  const choose = (display: Display) => onChange({ display, ...(display === 'per1000' ? { measure: 'nieuw' as const } : {}) });
  return (
    <Menu checkedValues={{ display: [options.display] }} onCheckedValueChange={(_, data) => choose(data.checkedItems[0] as Display)} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<Options20Regular />} aria-label={t('sterkte.show')} title={t('sterkte.show')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="display" value="staven">{t('sterkte.showBars')}</MenuItemRadio>
          <MenuItemRadio name="display" value="gedrukt">{t('sterkte.showPrinted')}</MenuItemRadio>
          <MenuItemRadio name="display" value="per1000">{t('sterkte.showPerThousand')}</MenuItemRadio>
          <MenuDivider />
          <MenuItem onClick={() => onChange({ folded: [] })}>{t('sterkte.unfold')}</MenuItem>
          <MenuItem onClick={() => onChange({ folded: districts })}>{t('sterkte.fold')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
