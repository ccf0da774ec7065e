/** The pane's views, in the order of the tabs. A new view is added here and in `views.ts`. */
export const viewIds = ['sterkte', 'simulatie', 'wijkagenten', 'co2', 'controle'] as const;
export type ViewId = (typeof viewIds)[number];
