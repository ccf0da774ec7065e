import { Button, makeStyles, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, tokens } from '@fluentui/react-components';
import { Checkmark16Regular, Copy16Regular, Image16Regular, Table16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { PictureFrame } from '../charts/PictureFrame';
import { tableDrawing } from '../charts/TablePicture';
import { Spoken } from '../components/Spoken';
import { t } from '../i18n/translate';
import { tableAsText } from './cellTable';
import { copyCells, copyPicture } from './clipboard';
import type { CopySource } from './copySource';
import { svgText } from './picture';
import { RefusedDialog } from './RefusedDialog';
import type { Refused } from './RefusedDialog';

const useStyles = makeStyles({ button: { minWidth: '28px', maxWidth: '28px', height: '28px', padding: 0 }, done: { color: tokens.colorStatusSuccessForeground1 } });

/** How long the tick stays, in ms. */
const TOLD = 2500;

interface CopyMenuProps {
  /** What the button copies, for whoever hears it. */
  readonly title: string;
  /** Made when it is asked for: charts are drawn again at every step of a slider, copied now and then. */
  readonly source: () => CopySource;
}

/** "Kopieer als afbeelding / Kopieer als cellen" of one chart or table. What the clipboard refuses is given in another way. */
export function CopyMenu({ title, source }: CopyMenuProps) {
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), TOLD);
    return () => clearTimeout(timer);
  }, [copied]);
  const picture = async () => {
    const made = source();
    const svg = svgText(<PictureFrame title={made.title} subtitle={made.subtitle} source={made.source} drawing={made.drawing?.() ?? tableDrawing(made.cells())} />);
    if ((await copyPicture(svg)) === 'copied') setCopied(true);
    else setRefused({ kind: 'picture', svg, title: made.title });
  };
  const cells = async () => {
    const made = source();
    const table = made.cells();
    if ((await copyCells(table)) === 'copied') setCopied(true);
    else setRefused({ kind: 'cells', text: tableAsText(table), title: made.title });
  };
  return (
    <>
      <Menu positioning="below-end">
        <MenuTrigger disableButtonEnhancement>
          <Button className={styles.button} size="small" appearance="subtle" icon={copied ? <Checkmark16Regular className={styles.done} /> : <Copy16Regular />} aria-label={`${t('results.copy.menu')}: ${title}`} title={t('results.copy.menu')} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem icon={<Image16Regular />} onClick={() => void picture()}>{t('results.copy.picture')}</MenuItem>
            <MenuItem icon={<Table16Regular />} onClick={() => void cells()}>{t('results.copy.cells')}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <span role="status">{copied && <Spoken>{t('results.copy.copied')}</Spoken>}</span>
      {refused && <RefusedDialog refused={refused} onClose={() => setRefused(null)} />}
    </>
  );
}
