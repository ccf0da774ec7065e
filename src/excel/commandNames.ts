/** The functions behind the ribbon's buttons: the manifest's FunctionName, and what the task pane associates. */
export const commandNames = {
  /** "Model invoegen" on the ribbon. */
  insertModel: 'insertModel',
} as const;
