import { lazy } from 'react';
import type { ComponentType } from 'react';
import { SterkteView } from './Sterkte/SterkteView';
import type { ViewId } from './viewIds';
import type { ViewProps } from './viewProps';

const loadSimulatie = () => import('./Simulatie/SimulatieView');
const loadWijkagenten = () => import('./Wijkagenten/WijkagentenView');
const loadCo2 = () => import('./Co2/Co2View');
const loadControle = () => import('./Controle/ControleView');

const loadGegevens = () => import('./Gegevens/GegevensPage');

/** What each tab shows. Only the first view is in the first load. */
export const views: Readonly<Record<ViewId, ComponentType<ViewProps>>> = {
  sterkte: SterkteView,
  simulatie: lazy(async () => ({ default: (await loadSimulatie()).SimulatieView })),
  wijkagenten: lazy(async () => ({ default: (await loadWijkagenten()).WijkagentenView })),
  co2: lazy(async () => ({ default: (await loadCo2()).Co2View })),
  controle: lazy(async () => ({ default: (await loadControle()).ControleView })),
};

/** Page «Gegevens», over the views. */
export const GegevensPage = lazy(async () => ({ default: (await loadGegevens()).GegevensPage }));

/** Fetches the other views while nothing else is going on, so that a tab opens at once. */
export async function preloadViews(): Promise<void> {
  await Promise.all([loadSimulatie(), loadWijkagenten(), loadCo2(), loadControle(), loadGegevens()]);
}
