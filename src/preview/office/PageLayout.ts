import { formatRect, EXCEL_COLUMNS } from '../grid/address';
import type { PrintRecord } from '../grid/beside';
import { ClientObject, type Scalars } from './ClientObject';
import { officeError } from './OfficeError';
import type { Sub } from './own';
import { rangeArgument } from './rangeArgument';
import type { SheetHost } from './RequestContext';

declare module './own' {
  interface OwnTypes {
    PageLayout: PageLayout;
  }
}

type Members = 'orientation' | 'paperSize' | 'zoom' | 'printGridlines' | 'centerHorizontally' | 'setPrintTitleRows' | 'setPrintArea';

/** How a sheet is printed. */
export class PageLayout extends ClientObject<SheetHost> implements Sub<Excel.PageLayout, Members> {
  protected readonly className = 'PageLayout';
  protected readonly scalars: Scalars<SheetHost> = {
    orientation: (host) => (this.print(host).orientation === 'landscape' ? 'Landscape' : 'Portrait'),
    paperSize: (host) => this.print(host).paper ?? 'A4',
    zoom: (host) => this.zoomOf(host),
    printGridlines: (host) => this.print(host).gridlines ?? false,
    centerHorizontally: (host) => this.print(host).centerHorizontally ?? false,
  };

  private print({ sheetId }: SheetHost): PrintRecord {
    return this.context.host.grid.beside.get('print', sheetId) ?? {};
  }

  private zoomOf(host: SheetHost): Excel.PageLayoutZoomOptions {
    const { fitToWidth, fitToHeight } = this.print(host);
    if (!fitToWidth && !fitToHeight) return { scale: 100 };
    return { ...(fitToWidth ? { horizontalFitToPages: 1 } : {}), ...(fitToHeight ? { verticalFitToPages: 1 } : {}) };
  }

  private change(host: SheetHost, part: PrintRecord): void {
    const { core, beside } = this.context.host.grid;
    core.apply(beside.change('print', host.sheetId, { ...this.print(host), ...part }));
  }

  get orientation(): Excel.PageLayout['orientation'] {
    return this.property('orientation');
  }
  set orientation(value: Excel.PageLayout['orientation']) {
    this.assign('orientation', value, (host) => {
      if (value !== 'Portrait' && value !== 'Landscape') throw officeError('InvalidArgument', 'PageLayout.orientation', value);
      this.change(host, { orientation: value === 'Landscape' ? 'landscape' : 'portrait' });
    });
  }

  get paperSize(): Excel.PageLayout['paperSize'] {
    return this.property('paperSize');
  }
  set paperSize(value: Excel.PageLayout['paperSize']) {
    this.assign('paperSize', value, (host) => {
      if (value !== 'A4') throw officeError('InvalidArgument', 'PageLayout.paperSize', 'this preview prints on A4 only');
      this.change(host, { paper: 'A4' });
    });
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    return this.property('zoom');
  }
  set zoom(value: Excel.PageLayoutZoomOptions) {
    this.assign('zoom', value, (host) => this.change(host, { fitToWidth: value.horizontalFitToPages === 1, fitToHeight: value.verticalFitToPages === 1 }));
  }

  get printGridlines(): boolean {
    return this.property('printGridlines');
  }
  set printGridlines(value: boolean) {
    this.assign('printGridlines', value, (host) => this.change(host, { gridlines: value }));
  }

  get centerHorizontally(): boolean {
    return this.property('centerHorizontally');
  }
  set centerHorizontally(value: boolean) {
    this.assign('centerHorizontally', value, (host) => this.change(host, { centerHorizontally: value }));
  }

  setPrintTitleRows(printTitleRows: Excel.Range | string): void {
    this.invoke('setPrintTitleRows', (host) => {
      const range = rangeArgument(this.context, host.sheetId, printTitleRows, 'PageLayout.setPrintTitleRows');
      if (!range || range.sheetId !== host.sheetId) throw officeError('InvalidArgument', 'PageLayout.setPrintTitleRows');
      const rows = formatRect({ ...range.rect, column: 0, columns: EXCEL_COLUMNS });
      this.change(host, { titleRows: rows.replace(/\d+/g, '$$$&') });
    });
  }

  setPrintArea(printArea: Excel.Range | Excel.RangeAreas | string): void {
    this.invoke('setPrintArea', (host) => {
      const range = rangeArgument(this.context, host.sheetId, printArea, 'PageLayout.setPrintArea');
      if (!range || range.sheetId !== host.sheetId) throw officeError('InvalidArgument', 'PageLayout.setPrintArea');
      this.change(host, { area: formatRect(range.rect) });
    });
  }
}
