// Keeps the page's own files, so that it opens without a network. Never keeps an answer of the server: registers lie encrypted
// in the page's own store, and marks go out from there.
importScripts('files.js');

const CACHE = 'register-' + self.VERSION;

self.addEventListener('install', (event) => {
  // Asked about again and not taken from the browser's own store, so that one version is never mixed with another.
  const files = self.FILES.map((file) => new Request(file, { cache: 'no-cache' }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(files)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOlder().then(() => self.clients.claim()));
});

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('register-') && name !== CACHE).map((name) => caches.delete(name)));
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  const ours = url.origin === self.location.origin && url.href.startsWith(self.registration.scope);
  if (event.request.method === 'GET' && ours) {
    event.respondWith(kept(event.request));
  }
});

async function kept(request) {
  const cache = await caches.open(CACHE);
  const wanted = request.mode === 'navigate' ? './' : request;
  return (await cache.match(wanted, { ignoreSearch: true })) || fetch(request);
}
