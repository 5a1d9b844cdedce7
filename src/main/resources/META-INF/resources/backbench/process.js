/* The process diagram: the model as drawn, with the way the case came and where it stands. */
(function () {
  const viewers = new WeakMap();

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
        const fit = () => {
          if (el.clientWidth > 800) {
            canvas.zoom('fit-viewport', 'auto');
          } else {
            canvas.zoom(.75, { x: 0, y: 0 });
          }
        };
        fit();
        new ResizeObserver(() => { if (el.isConnected) { canvas.resized(); fit(); } }).observe(el);
      });
    }
  });
})();
