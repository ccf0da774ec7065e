/** Version of the model as it is written into a workbook. */
export const MODEL_VERSION = '0.1.0';
