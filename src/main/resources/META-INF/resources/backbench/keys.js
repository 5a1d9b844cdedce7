/* Keys: an element that carries data-key is pressed, or focused when it takes text, by that key. */
(function () {
  if (window.backbenchKeys) {
    return;
  }
  window.backbenchKeys = true;

  let moved = false;

  function typing(event) {
    return event.composedPath().some(el => el instanceof Element
      && (el.matches('input, textarea, select, [contenteditable="true"], [role="dialog"] *')));
  }

  // After a screen has changed: where the focus went with what had it, it goes on from the heading.
  window.backbenchFocus = () => requestAnimationFrame(() => {
    const heading = document.querySelector('main h1, main h2');
    if (moved && document.activeElement === document.body && heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
    moved = true;
  });

  document.addEventListener('keydown', event => {
    if (localStorage.getItem('backbench-keys') === 'off') {
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || typing(event)) {
      return;
    }
    const hits = [...document.querySelectorAll('[data-key]')]
      .filter(el => el.dataset.key === event.key && el.getClientRects().length > 0);
    const hit = hits[hits.length - 1];
    if (!hit) {
      return;
    }
    event.preventDefault();
    if (hit.matches('vaadin-text-field, vaadin-combo-box, input')) {
      hit.focus();
    } else {
      hit.click();
    }
  });
})();
