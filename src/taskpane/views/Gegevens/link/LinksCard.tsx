import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { CheckmarkCircle16Regular, ErrorCircle16Regular, MoreHorizontalRegular, Warning16Regular } from '@fluentui/react-icons';
import type { LinkInWorkbook } from '../../../../workbook/link/links';
import { Card } from '../../../components/Card';
import { usePaneStyles } from '../../../components/usePaneStyles';
import { formatDate } from '../../../format/dates';
import '../../../i18n/linkTexts';
import { t } from '../../../i18n/translate';
import { usePaneStore, usePart } from '../../../state/paneContext';
import type { DataCardProps } from '../dataCardProps';
import { faultText, isBroken } from './faultText';
import { useLinkStyles } from './useLinkStyles';

/** The links of the workbook: what follows what, since when, and what is wrong with it; broken ones first. */
export function LinksCard({ reading: { links } }: DataCardProps) {
  const styles = useLinkStyles();
  const { quiet } = usePaneStyles();
  const ordered = [...links].sort((a, b) => rank(a) - rank(b));
  return (
    <Card title={t('link.list.title')} aside={links.length > 0 ? String(links.length) : undefined}>
      {links.length === 0 ? <span className={quiet}>{t('link.list.none')}</span> : <div>{ordered.map((link) => <LinkRow key={link.id} link={link} className={styles.matched} />)}</div>}
    </Card>
  );
}

const rank = (link: LinkInWorkbook) => (isBroken(link) ? 0 : link.faults.length > 0 ? 1 : 2);

function LinkRow({ link, className }: { readonly link: LinkInWorkbook; readonly className: string }) {
  const styles = useLinkStyles();
  const { quiet } = usePaneStyles();
  const store = usePaneStore();
  const busy = usePart((state) => state.work !== null);
  const { id, header, from, place, linkedOn, cells, rows, faults } = link;
  return (
    <div className={className}>
      <span className={styles.header}>{header}</span>
      <State link={link} />
      <span className={`${quiet} ${styles.wide}`}>{t('link.list.from', { from })}{linkedOn === null ? '' : ` · ${t('link.list.linkedOn', { date: formatDate(linkedOn) })}`}</span>
      {faults.map((fault) => <span key={JSON.stringify(fault)} className={styles.wide}>{faultText(fault)}</span>)}
      {cells < rows && <span className={`${quiet} ${styles.wide}`}>{t('link.list.fewer', { cells, rows })}</span>}
      <span className={`${styles.wide} ${styles.buttons}`}>
        {place && <Button size="small" onClick={() => void store.select(place)}>{t('link.list.goTo')}</Button>}
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <Tooltip content={header} relationship="label"><Button size="small" icon={<MoreHorizontalRegular />} disabledFocusable={busy} /></Tooltip>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem onClick={() => void store.unlink(id, 'keep')}>{t('link.list.keep')}</MenuItem>
              <MenuItem onClick={() => void store.unlink(id, 'restore')}>{t('link.list.restore')}</MenuItem>
            </MenuList>
          </MenuPopover>
        </Menu>
      </span>
    </div>
  );
}

function State({ link }: { readonly link: LinkInWorkbook }) {
  const styles = useLinkStyles();
  if (isBroken(link)) return <span className={styles.bad}><ErrorCircle16Regular aria-hidden />{t('link.list.broken')}</span>;
  if (link.faults.length > 0) return <span className={styles.unsure}><Warning16Regular aria-hidden />{t('link.list.look')}</span>;
  return <span className={styles.sure}><CheckmarkCircle16Regular aria-hidden />{t('link.list.fine')}</span>;
}
