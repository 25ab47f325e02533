// Some former parts of the first page now have an address of their own.
const MOVED = {
  get: '/get/',
  'soc2-badge': '/gallery/soc2-badge.html',
  'security-summary': '/gallery/security-summary.html',
  'subprocessor-list': '/gallery/subprocessor-list.html',
  languages: '/gallery/languages.html',
};

function follow() {
  const address = MOVED[location.hash.slice(1)];
  if (address) location.replace(address + location.search);
}

window.addEventListener('hashchange', follow);
follow();
