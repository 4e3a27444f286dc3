import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Where `vite` finds the api while a person works on the screens: `npm start` in another terminal. */
const API = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: folder('.'),
  base: '/app/',
  plugins: [react()],
  resolve: { alias: { '@counterpart': folder('../../libs') } },
  // The server puts a nonce of its own in the place of this word with every answer.
  html: { cspNonce: 'NONCE' },
  build: {
    outDir: folder('../../dist/web'),
    emptyOutDir: true,
    manifest: 'manifest.json',
    target: 'es2023',
    sourcemap: false,
    // Components are nothing until they are used: what only a lazy screen takes from ui/ stays out of the first load.
    rolldownOptions: { treeshake: { moduleSideEffects: (id) => !/\/apps\/web\/(?:ui|features)\/.*\.tsx?$/.test(id) } },
    // A file of its own, whatever its size: the policy permits no data: address for fonts or scripts.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // What the first screen loads as a whole is measured and limited by the build.
    chunkSizeWarningLimit: 1_200,
  },
  server: { port: 5173, strictPort: true, proxy: { '^/(?!app/)': { target: API } } },
});
