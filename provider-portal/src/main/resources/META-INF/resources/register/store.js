// The tablet's own store. Everything that says something about a person is sealed; only numbers that keep an order are not.
import { newKey, seal, unseal } from './crypto.js';

const NAME = 'waymark-register';
const LISTS = ['marks', 'concerns', 'refused'];
const channel = new BroadcastChannel(NAME);
let opened;

/** Tells this page and every other one of this tablet that something in the store is different now. */
export const changes = new EventTarget();
channel.onmessage = () => changes.dispatchEvent(new Event('elsewhere'));

export function tell() {
  channel.postMessage('changed');
  changes.dispatchEvent(new Event('here'));
}

function wait(request) {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

function open() {
  opened ??= new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const name of ['keys', 'plain', 'boxes']) {
        request.result.createObjectStore(name);
      }
      for (const name of LISTS) {
        request.result.createObjectStore(name, { keyPath: 'id' });
      }
    };
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      // A newer version of the page in another tab may want to change the store.
      request.result.onversionchange = () => { request.result.close(); opened = undefined; };
      done(request.result);
    };
  });
  return opened;
}

/** Runs work in one transaction, and comes back when it lies on the disk: a flat battery a moment later loses nothing. */
async function transact(names, work) {
  const database = await open();
  return new Promise((done, failed) => {
    const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
    let result;
    transaction.oncomplete = () => done(result);
    transaction.onerror = () => failed(transaction.error);
    transaction.onabort = () => failed(transaction.error);
    Promise.resolve(work(...names.map((name) => transaction.objectStore(name)))).then((value) => { result = value; }, failed);
  });
}

async function read(name, key) {
  const database = await open();
  const store = database.transaction(name).objectStore(name);
  return wait(key === undefined ? store.getAll() : store.get(key));
}

let keyPromise;
function key() {
  keyPromise ??= findKey().catch((error) => { keyPromise = undefined; throw error; });
  return keyPromise;
}

async function findKey() {
  const found = await read('keys', 'store');
  if (found) {
    return found;
  }
  const made = await newKey();
  // Of two pages that open at the same moment the first one's key counts.
  return transact(['keys'], async (keys) => {
    const there = await wait(keys.get('store'));
    if (!there) {
      keys.put(made, 'store');
    }
    return there || made;
  });
}

export async function get(name) {
  const box = await read('boxes', name);
  if (!box) {
    return undefined;
  }
  try {
    return await unseal(await key(), name, box);
  } catch {
    return undefined;
  }
}

export async function put(name, value) {
  const box = await seal(await key(), name, value);
  await transact(['boxes'], (boxes) => { boxes.put(box, name); });
}

export const drop = (name) => transact(['boxes'], (boxes) => { boxes.delete(name); });

/** Numbers and switches that say nothing about anybody. */
export const plain = (name) => read('plain', name);
export const putPlain = (name, value) => transact(['plain'], (store) => { store.put(value, name); });

/** The next of the tablet's own numbers; no two taps get the same, in however many pages. */
export const takeNumbers = (many) => transact(['plain'], async (store) => {
  const last = (await wait(store.get('sequence'))) || 0;
  store.put(last + many, 'sequence');
  return last + 1;
});

async function sealed(list, item) {
  return { id: item.id, number: item.number, box: await seal(await key(), list + item.id, item) };
}

export async function add(list, items) {
  const rows = await Promise.all(items.map((item) => sealed(list, item)));
  await transact([list], (store) => { rows.forEach((row) => store.put(row)); });
}

export async function all(list) {
  const rows = await read(list);
  if (!rows.length) {
    // Where nothing lies no key is made: a tablet that was shut out keeps none.
    return [];
  }
  const using = await key();
  const items = await Promise.all(rows.map((row) => unseal(using, list + row.id, row.box).catch(() => undefined)));
  return items.filter(Boolean).sort((one, other) => one.number - other.number);
}

/** Takes away what is safe and keeps what was refused, both or neither. */
export async function settle(list, done, refused) {
  const rows = await Promise.all(refused.map((item) => sealed('refused', item)));
  await transact([list, 'refused'], (store, others) => {
    done.forEach((id) => store.delete(id));
    rows.forEach((row) => { others.put(row); store.delete(row.id); });
  });
}

export const forget = (list, id) => transact([list], (store) => { store.delete(id); });

/** Everything, and the key with it: what a copy of the disk might still hold opens no more. */
export async function wipe(note) {
  await transact(['keys', 'plain', 'boxes', ...LISTS], (...stores) => {
    stores.forEach((store) => store.clear());
    stores[1].put(note, 'revoked');
  });
  keyPromise = undefined;
}
