import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host, exclusive: true }, () => {
      const { port: actual } = server.address();
      server.close(() => resolve(actual));
    });
  });
}

/** A port nobody listens on; the wished one if it is free. */
export async function freePort(wished, host = '127.0.0.1') {
  if (wished && (await isFree(wished, host))) return wished;
  return listen(0, host);
}

/** Whether a port can be listened on. */
export async function isFree(port, host = '127.0.0.1') {
  try {
    await listen(port, host);
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE' || error.code === 'EACCES') return false;
    throw error;
  }
}

/** The port asked for by the PORT variable. */
export function wantedPort(text = process.env.PORT || '3000') {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535) throw new Failure(`PORT must be a number from 1 to 65535, not "${text}".`);
  return port;
}

/** Stops early, before anything is started, when the address cannot be had. */
export async function requireFreePort(port, host) {
  try {
    await listen(port, host);
  } catch (error) {
    const other = `Choose another: PORT=${port < 65535 ? port + 1 : port - 1} npm start`;
    if (error.code === 'EADDRINUSE') throw new Failure(`Port ${port} on ${host} is taken by another program. ${other}`);
    if (error.code === 'EACCES') throw new Failure(`This user may not listen on port ${port}. ${other.replace(/\d+/, 3000)}`);
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') throw new Failure(`HOST=${host} is no address of this machine.`);
    throw error;
  }
}
