'use strict';

// The page works without this: it adds keys to move with, and mails that show up as they arrive.

const links = () => [...document.querySelectorAll('#mails li a')];

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input')) return;
  if (event.key === '/') {
    event.preventDefault();
    document.getElementById('q').select();
  }
  if (event.key !== 'j' && event.key !== 'k') return;
  const all = links();
  const at = all.findIndex((link) => link.hasAttribute('aria-current'));
  const next = all[at < 0 ? 0 : at + (event.key === 'j' ? 1 : -1)];
  if (next) location.assign(next.href);
});

document.querySelector('#mails [aria-current]')?.scrollIntoView({ block: 'nearest' });

let newest = null;

async function look() {
  const mails = await (await fetch('/api/messages?limit=1')).json();
  const id = mails.length ? mails[0].id : '';
  if (newest !== null && id !== newest) await renew();
  newest = id;
}

async function renew() {
  const page = await (await fetch(location.href)).text();
  const list = new DOMParser().parseFromString(page, 'text/html').getElementById('mails');
  const focused = document.activeElement?.closest('#mails') ? document.activeElement.href : null;
  const old = document.getElementById('mails');
  const top = old.scrollTop;
  old.replaceChildren(...list.childNodes);
  old.scrollTop = top;
  if (focused) links().find((link) => link.href === focused)?.focus();
}

async function watch() {
  // A stack that is down is not worth an error in the console every other second.
  await look().catch(() => {});
  setTimeout(watch, 2000);
}

watch();
