/* The process diagram: the model as drawn, with the way the case came and where it stands. */
(function () {
  const viewers = new WeakMap();
  const sheets = new WeakMap();
  const all = step => document.querySelectorAll('.bb-bpmn').forEach(el => sheets.has(el) && sheets.get(el)[step]());
  addEventListener('beforeprint', () => all('begin'));
  addEventListener('afterprint', () => all('end'));

  window.backbench = Object.assign(window.backbench || {}, {
    process(el, xml, passed, current) {
      if (viewers.has(el)) {
        viewers.get(el).destroy();
      }
      const viewer = new BpmnJS({ container: el });
      viewers.set(el, viewer);
      viewer.importXML(xml).then(() => {
        const canvas = viewer.get('canvas');
        const known = viewer.get('elementRegistry');
        const mark = (ids, word) => ids.filter(id => known.get(id)).forEach(id => canvas.addMarker(id, word));
        mark(passed, 'been');
        mark(current, 'here');
        const open = id => el.parentElement.querySelector(`a[data-opens="${CSS.escape(id)}"]`);
        known.filter(shape => shape.type === 'bpmn:CallActivity' && open(shape.id)).forEach(shape => {
          canvas.addMarker(shape, 'opens');
          const drawn = known.getGraphics(shape);
          drawn.setAttribute('tabindex', '0');
          drawn.setAttribute('role', 'link');
          drawn.setAttribute('aria-label', open(shape.id).textContent);
          drawn.addEventListener('keydown', event => {
            if (event.key === 'Enter') {
              event.preventDefault();
              open(shape.id).click();
            }
          });
        });
        viewer.on('element.click', event => {
          const link = open(event.element.id);
          if (link) {
            link.click();
          }
        });
        const fit = () => {
          if (el.clientWidth > 800) {
            canvas.zoom('fit-viewport', 'auto');
          } else {
            const { inner } = canvas.viewbox();
            canvas.viewbox({ x: inner.x - 12, y: inner.y - 12, width: el.clientWidth / .75, height: el.clientHeight / .75 });
          }
        };
        fit();
        const onPaper = width => { el.style.width = width; canvas.resized(); canvas.zoom('fit-viewport', 'auto'); };
        sheets.set(el, { begin: () => onPaper('660px'), end: () => { onPaper(''); fit(); } });
        new ResizeObserver(() => { if (el.isConnected) { canvas.resized(); fit(); } }).observe(el);
      });
    }
  });
})();
