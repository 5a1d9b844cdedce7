/* Keys: an element that carries data-key is pressed, or focused when it takes text, by that key. */
(function () {
  if (window.backbenchKeys) {
    return;
  }
  window.backbenchKeys = true;

  let watch;

  function typing(event) {
    return event.composedPath().some(el => el instanceof Element
      && el.matches('input, textarea, select, [contenteditable="true"]'));
  }

  // What lies under an open dialog is out of reach of keys as it is of the mouse.
  function inReach(el) {
    const over = [...document.querySelectorAll('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')].pop();
    return el.getClientRects().length > 0 && (!over || over.contains(el));
  }

  // Whoever presses a key and loses what had the focus goes on from what came in its place: the same part drawn anew,
  // else the heading of the open task or of the screen. A slow answer is waited for until the next key, a quarter of a
  // minute at most.
  const PAUSE_MS = 60;
  const LOOKS = 250;

  function keepFocus(id, looks) {
    if (document.activeElement === document.body) {
      const there = (id && document.querySelector(`[data-testid="${id}"]`))
        ?? document.querySelector('.bb-detail h2') ?? document.querySelector('main h1, main h2');
      if (there?.matches('h1, h2')) {
        there.tabIndex = -1;
      }
      there?.focus({ preventScroll: true });
    }
    if (looks > 0) {
      watch = setTimeout(() => keepFocus(id, looks - 1), PAUSE_MS);
    }
  }

  // A browser shows where one types in a long text, not the whole of it: the rest would stay below the foot of a form.
  document.addEventListener('keyup', event => {
    if (event.key === 'Tab') {
      document.activeElement?.closest('vaadin-text-area')?.scrollIntoView({ block: 'nearest' });
    }
  });

  document.addEventListener('pointerdown', () => clearTimeout(watch), true);
  document.addEventListener('keydown', event => {
    clearTimeout(watch);
    if (event.key === 'Enter' || event.key === ' ' || event.key === 'Escape') {
      const id = document.activeElement?.closest('[data-testid]')?.dataset.testid;
      watch = setTimeout(() => keepFocus(id, LOOKS), PAUSE_MS);
    }
  }, true);

  // A list that nobody has entered yet is entered at its first row; within it the list itself knows the key.
  function enter(grid, event) {
    if (document.activeElement?.matches('body, h1, h2, a')) {
      event.preventDefault();
      grid.shadowRoot.querySelector('#items [tabindex="0"]')?.focus();
    }
  }

  document.addEventListener('keydown', event => {
    if (localStorage.getItem('backbench-keys') === 'off') {
      return;
    }
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || typing(event)) {
      return;
    }
    const hits = [...document.querySelectorAll('[data-key]')]
      .filter(el => el.dataset.key === event.key && inReach(el));
    const hit = hits[hits.length - 1];
    if (!hit) {
      return;
    }
    if (hit.matches('vaadin-grid')) {
      enter(hit, event);
      return;
    }
    event.preventDefault();
    if (hit.matches('vaadin-text-field, vaadin-combo-box, input')) {
      hit.focus();
    } else {
      hit.focus();
      hit.click();
    }
  });
})();
