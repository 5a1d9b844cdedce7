/* Back: whoever goes back before the page he has just asked for is settled goes back, not only his address. */
(function () {
  // The router of Flow 25 takes a step back between a new address and its end for its own and never asks the server;
  // the step is kept until then. A page that never says that it is settled is waited for no longer than this.
  const SETTLED_MS = 1000;
  let late;
  let settling = false;
  let kept = false;

  function settled() {
    clearTimeout(late);
    settling = false;
    if (kept) {
      kept = false;
      window.dispatchEvent(new PopStateEvent('popstate', { state: history.state }));
    }
  }

  window.navigation?.addEventListener('navigate', event => {
    if (event.navigationType === 'push' && event.destination.sameDocument && !event.hashChange) {
      settling = true;
      clearTimeout(late);
      late = setTimeout(settled, SETTLED_MS);
    }
  });
  window.addEventListener('vaadin-navigated', settled);
  window.addEventListener('popstate', event => {
    if (settling) {
      kept = true;
      event.stopImmediatePropagation();
    }
  }, true);
})();
