/** What the stand-in Excel offers to the task pane in its frame: the globals that Office.js would have defined. */
export interface StandInHost {
  readonly Excel: unknown;
  readonly Office: unknown;
  readonly OfficeExtension: unknown;
  readonly CustomFunctions: unknown;
}

/** The name under which the page around the pane keeps its {@link StandInHost}. */
export const HOST_PROPERTY = 'sterktewijzerHost';
