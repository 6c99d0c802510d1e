/** Builds the explorer: src/web into dist/web, where the service finds it by its manifest. */
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const WEB = fileURLToPath(new URL('./src/web/', import.meta.url));

/** Sigma's shaders are texts, with comments and indentation that no minifier sees. */
const lessShader: Plugin = {
  name: 'less-shader',
  transform: (code, id) =>
    /\/sigma\/.*\.js$/.test(id)
      ? code.replace(/(?:\\n *\/\/[^\\\n"]*(?=\\n))+/g, '').replace(/(?:\\n)+ +/g, '\\n')
      : null,
};

export default defineConfig({
  plugins: [lessShader],
  root: WEB,
  publicDir: false,
  build: {
    outDir: fileURLToPath(new URL('./dist/web/', import.meta.url)),
    emptyOutDir: true,
    manifest: 'manifest.json',
    // The service writes the pages, with what they preload.
    modulePreload: { polyfill: false },
    // Styles use light-dark() as it is.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // Nothing inline: the pages' rules allow only what comes from the service.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { main: `${WEB}main.tsx`, theme: `${WEB}theme.ts` },
      // What all pages share comes once, with the first.
      output: { codeSplitting: { groups: [{ name: 'parts', test: /src\/web\/(?:parts|api)\// }] } },
    },
  },
});
