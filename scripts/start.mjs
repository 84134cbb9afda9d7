import { build, preview } from 'vite';
import { fetchMnistHere } from './fetchMnist.mjs';
import { makeRecordings } from './makeRecordings.mjs';
import { root } from './root.mjs';

/** `npm start`: gets the data, builds the app and serves it until Ctrl-C; on the next free port if 5173 is taken. */
await fetchMnistHere();
await makeRecordings();
await build({ root, logLevel: 'warn' });
const server = await preview({ root, preview: { port: 5173, strictPort: false } });
server.printUrls();
console.log('  Press Ctrl-C to stop.');
