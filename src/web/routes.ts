/** The page of each path, a chunk of its own that is loaded when somebody goes there. */
import type { ComponentType } from 'preact';
import { lazy } from 'preact-iso';
import type { Path } from './paths.ts';

export const ROUTES: Readonly<Record<Path, ComponentType>> = {
  '/': lazy(() => import('./home/home-page.tsx').then((page) => page.HomePage)),
  '/graph': lazy(() => import('./graph/graph-page.tsx').then((page) => page.GraphPage)),
  '/flows': lazy(() => import('./flows/flows-page.tsx').then((page) => page.FlowsPage)),
  '/talks': lazy(() => import('./results/results-page.tsx').then((page) => page.ResultsPage)),
  '/talks/:slug': lazy(() => import('./talk/talk-page.tsx').then((page) => page.TalkPage)),
  '/speakers': lazy(() => import('./lists/list-pages.tsx').then((page) => page.SpeakerList)),
  '/speakers/:slug': lazy(() => import('./speaker/speaker-page.tsx').then((page) => page.SpeakerPage)),
  '/paste': lazy(() => import('./paste/paste-page.tsx').then((page) => page.PastePage)),
  '/institutions': lazy(() => import('./lists/list-pages.tsx').then((page) => page.InstitutionList)),
  '/institutions/:slug': lazy(() => import('./institution/institution-page.tsx').then((page) => page.InstitutionPage)),
  '/topics': lazy(() => import('./lists/list-pages.tsx').then((page) => page.TopicList)),
  '/topics/:slug': lazy(() => import('./topic/topic-page.tsx').then((page) => page.TopicPage)),
  '/series': lazy(() => import('./lists/list-pages.tsx').then((page) => page.SeriesList)),
  '/series/:slug': lazy(() => import('./series/series-page.tsx').then((page) => page.SeriesPage)),
};
