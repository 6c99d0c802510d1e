/** The page for pasting an announcement as it is served: what it is for, and what to do without JavaScript. */
import type { Page } from './page.ts';

const WITHOUT_SCRIPT =
  'This page needs JavaScript. Without it, ask on the command line where the service runs: ' +
  '<code>talkgraph understand FILE</code> shows what is understood of a file, ' +
  'and <code>talkgraph import FILE</code> saves it.';

/** The same for everybody: nothing that is pasted comes with its address. */
export function pastePage(): Page {
  return {
    status: 200,
    title: 'Paste an announcement',
    description: 'Paste a mail, a web page, a calendar or a table of talks, and see at once what is understood of it.',
    canonical: '/paste',
    alternates: [],
    jsonLd: null,
    asked: '',
    summary: `<div class="paste-head"><h1>Paste an announcement</h1>
<p class="lead">A mail, a web page, a calendar, a table: see at once what is understood, and put it right.</p></div>
<noscript><p class="lead">${WITHOUT_SCRIPT}</p></noscript>`,
  };
}
