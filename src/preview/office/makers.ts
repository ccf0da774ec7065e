import { Application } from './Application';
import type { Makers } from './RequestContext';
import { Runtime } from './Runtime';
import { Workbook } from './Workbook';
import { TableScopedCollection } from './TableScopedCollection';
import { Worksheet } from './Worksheet';

/** The classes behind the objects that are made by name. */
export const makers: Makers = {
  workbook: (context) => new Workbook(context, () => context.host, false),
  application: (context) => new Application(context, () => context.host, false),
  runtime: (context) => new Runtime(context, () => context.host, false),
  worksheet: (context, find, instantiate) => new Worksheet(context, find, instantiate),
  tablesOf: (context, find, fullyContained) => new TableScopedCollection(context, find, fullyContained),
};
