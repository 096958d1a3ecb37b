// One question to the server and its answer, or a trouble that says what to do about it.
import * as clock from './clock.js';

const PATIENCE = 20_000;

export class Trouble extends Error {
  constructor(words, { code = '', status = 0, retryAfter = 0 } = {}) {
    super(words);
    Object.assign(this, { code, status, retryAfter });
  }
}

function seconds(header) {
  if (!header) {
    return 0;
  }
  const number = Number(header);
  return Number.isNaN(number) ? Math.max(0, (Date.parse(header) - Date.now()) / 1000) : number;
}

async function document(response) {
  const type = response.headers.get('Content-Type') ?? '';
  if (!type.includes('json')) {
    return undefined;
  }
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}

export async function ask(path, { person, body, headers = {} } = {}) {
  const asked = Date.now();
  let response;
  try {
    response = await fetch('/api/v1' + path, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...headers,
        ...(person ? { 'X-Waymark-Person': person } : {}),
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      body: body && JSON.stringify(body),
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new Trouble('There is no network here.', { code: 'OFFLINE' });
  }
  const time = response.headers.get('X-Waymark-Time');
  if (time) {
    clock.heard(time, asked);
  }
  if (response.status === 304 || response.status === 204) {
    return { response };
  }
  const found = await document(response);
  if (response.ok && found && time) {
    return { response, body: found };
  }
  throw trouble(response, found, time);
}

function trouble(response, found, time) {
  if (!time && response.status < 500 && response.status !== 429) {
    // The page of a guest network that wants a tick first, most likely.
    return new Trouble('Something else than Waymark answered. Is this a Wi-Fi that asks you to sign in?', { code: 'ELSEWHERE' });
  }
  const words = found?.detail ?? 'The server cannot take anything at the moment.';
  return new Trouble(words, {
    code: found?.code ?? '', status: response.status, retryAfter: seconds(response.headers.get('Retry-After')),
  });
}
