import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { ArrowExport20Regular, ArrowUndo20Regular, BranchFork20Regular, Copy20Regular, Delete20Regular, MoreHorizontal20Regular, Rename20Regular, Save20Regular, SaveEdit20Regular } from '@fluentui/react-icons';
import { t } from '../../../i18n/translate';

interface ScenarioActionMenuProps {
  /** It is kept, so it can be copied and removed. */
  readonly kept: boolean;
  /** There is something that is not kept yet. */
  readonly canKeep: boolean;
  readonly blank: boolean;
  readonly busy: boolean;
  readonly canBuildOn: boolean;
  readonly onKeep: () => void;
  readonly onKeepAs: () => void;
  readonly onDuplicate: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
  readonly onBaseline: () => void;
  readonly onExport: () => void;
  /** Absent: there are not several. */
  readonly onExportAll: (() => void) | undefined;
  /** Absent: at the base already. */
  readonly onRestore: (() => void) | undefined;
  readonly className?: string;
}

/** What can be done with the scenario on screen. */
export function ScenarioActionMenu(props: ScenarioActionMenuProps) {
  const { kept, canKeep, blank, busy, canBuildOn } = props;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <Button className={props.className} icon={<MoreHorizontal20Regular />} aria-label={t('scenarios.bar.actions')} title={t('scenarios.bar.actions')} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<Save20Regular />} disabled={busy || !canKeep} onClick={props.onKeep}>{t('scenarios.menu.keep')}</MenuItem>
          <MenuItem icon={<SaveEdit20Regular />} disabled={busy || blank} onClick={props.onKeepAs}>{t('scenarios.menu.keepAs')}</MenuItem>
          <MenuItem icon={<Copy20Regular />} disabled={busy || !kept} onClick={props.onDuplicate}>{t('scenarios.menu.duplicate')}</MenuItem>
          <MenuItem icon={<Rename20Regular />} disabled={busy} onClick={props.onRename}>{t('scenarios.menu.rename')}</MenuItem>
          <MenuItem icon={<BranchFork20Regular />} disabled={!canBuildOn} subText={canBuildOn ? undefined : t('scenarios.baseline.only')} onClick={props.onBaseline}>{t('scenarios.menu.baseline')}</MenuItem>
          <MenuDivider />
          <MenuItem icon={<ArrowExport20Regular />} disabled={blank} onClick={props.onExport}>{t('scenarios.menu.export')}</MenuItem>
          {props.onExportAll && <MenuItem icon={<ArrowExport20Regular />} onClick={props.onExportAll}>{t('scenarios.menu.exportAll')}</MenuItem>}
          <MenuDivider />
          <MenuItem icon={<ArrowUndo20Regular />} disabled={busy || !props.onRestore} onClick={props.onRestore}>{t('scenarios.menu.restore')}</MenuItem>
          <MenuItem icon={<Delete20Regular />} disabled={busy || !kept} onClick={props.onRemove}>{t('scenarios.menu.remove')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
