// The last module of a page: the ones before it have run.
window.ready = true;
