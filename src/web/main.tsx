/** The explorer starts here. */
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import { render } from 'preact';
import { App } from './app.tsx';
import { scheduleTakeover } from './takeover.ts';

const root = document.querySelector('#app');
if (root !== null) {
  render(<App />, root);
  scheduleTakeover();
}
