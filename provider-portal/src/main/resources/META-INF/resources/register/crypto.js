// What lies on the tablet is sealed with a key that no script can read out, and a PIN is never kept, only what it opens.

const ITERATIONS = 310_000;
const text = new TextEncoder();

export function newKey() {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** The name goes into the seal: a box that is put in another's place does not open. */
export async function seal(key, name, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = text.encode(JSON.stringify(value));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: text.encode(name) }, key, plain);
  return { iv, data };
}

export async function unseal(key, name, box) {
  const how = { name: 'AES-GCM', iv: box.iv, additionalData: text.encode(name) };
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(how, key, box.data)));
}

async function keyOf(pin, salt) {
  const raw = await crypto.subtle.importKey('raw', text.encode(pin), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ITERATIONS };
  return crypto.subtle.deriveKey(how, raw, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytes = (words) => Uint8Array.from(words.match(/../g), (pair) => parseInt(pair, 16));

/** A check value that only this PIN opens. */
export async function lockWith(pin, person) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const { iv, data } = await seal(await keyOf(pin, salt), person, 'right');
  return { salt: hex(salt), iv: hex(iv), data: hex(data) };
}

export async function opens(pin, person, lock) {
  try {
    const box = { iv: bytes(lock.iv), data: bytes(lock.data) };
    return (await unseal(await keyOf(pin, bytes(lock.salt)), person, box)) === 'right';
  } catch {
    return false;
  }
}
