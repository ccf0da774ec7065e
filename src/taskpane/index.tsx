import { officeModelWorkbook } from '../excel/officeModelWorkbook';
import { mountPane } from './start/mountPane';
import { waitForOffice } from './start/waitForOffice';

/** A broken host never answers; a slow one does within this, in ms. */
const OFFICE_TIMEOUT = 10_000;

const root = document.getElementById('root');
if (!root) throw new Error('De pagina mist het element "root".');
void mountPane(root, waitForOffice(OFFICE_TIMEOUT), officeModelWorkbook);
