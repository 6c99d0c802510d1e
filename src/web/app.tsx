/** The frame around every page: header, the page itself, footer. */

import { useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { Footer } from './parts/footer.tsx';
import { Header } from './parts/header.tsx';
import { Problem } from './parts/problem.tsx';
import { ServedPage } from './parts/served-page.tsx';
import { PATHS, ROUTED } from './paths.ts';
import { ROUTES } from './routes.ts';

export function App() {
  const [isLoading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Error | null>(null);
  return (
    <LocationProvider scope={ROUTED}>
      <a class="skip" href="#content">
        Skip to the content
      </a>
      <Header />
      <main id="content" tabIndex={-1} aria-busy={isLoading}>
        <ErrorBoundary onError={setFailure}>
          {failure === null ? (
            <Router
              onLoadStart={() => setLoading(true)}
              onLoadEnd={() => setLoading(false)}
              onRouteChange={() => document.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })}
            >
              {PATHS.map((path) => (
                <Route key={path} path={path} component={ROUTES[path]} />
              ))}
              <Route default component={ServedPage} />
            </Router>
          ) : (
            <Problem title="This page has failed" again={() => location.reload()}>
              Its script did not load or has a fault. Loading the page again may help.
            </Problem>
          )}
        </ErrorBoundary>
      </main>
      <Footer />
    </LocationProvider>
  );
}
