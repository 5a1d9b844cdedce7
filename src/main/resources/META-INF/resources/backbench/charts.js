/* The charts: ECharts drawn with the theme's own colours. Data comes as an object, never as text. */
(function () {
  // Custom properties come back unresolved (light-dark(...)); a probe element gives real colours.
  function token(name) {
    const probe = document.createElement('i');
    probe.style.color = 'var(' + name + ')';
    probe.style.display = 'none';
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }

  function tokens() {
    return {
      ink: token('--bb-text'),
      quiet: token('--bb-text-2'),
      line: token('--bb-chart-line'),
      surface: token('--bb-surface'),
      own: token('--bb-accent'),
      other: token('--bb-chart-other'),
      range: token('--bb-chart-range'),
      band: token('--bb-chart-band'),
      font: getComputedStyle(document.body).fontFamily
    };
  }

  function millions(pounds) {
    return '£' + (pounds / 1e6).toFixed(2) + 'm';
  }

  function axis(t) {
    return {
      axisLine: { lineStyle: { color: t.line } },
      axisTick: { show: false },
      axisLabel: { color: t.quiet, fontSize: 12, fontFamily: t.font },
      splitLine: { lineStyle: { color: t.band } }
    };
  }

  function last(points) {
    return points[points.length - 1];
  }

  const makers = {
    /* Savings against the target: days and pounds. */
    trajectory(d, t, narrow) {
      const plain = axis(t);
      const month = v => {
        const day = new Date(v);
        const name = day.toLocaleString('en-GB', { month: 'short' });
        return v <= Date.parse(d.from) + 864e5 || name === 'Jan' ? name + ' ' + day.getFullYear() : name;
      };
      const label = (text, colour, offset) => ({
        show: !narrow, formatter: text, lineHeight: 15, color: colour, fontWeight: 600, fontFamily: t.font,
        fontSize: 12, offset
      });
      const hidden = { type: 'line', stack: 'range', symbol: 'none', lineStyle: { opacity: 0 }, silent: true };
      const series = [
        Object.assign({}, hidden, { data: d.low || [] }),
        Object.assign({}, hidden, { areaStyle: { color: t.range, opacity: .75 }, data: d.spread || [] })
      ];
      if (d.required && d.required.length) {
        series.push({
          name: 'Required', type: 'line', symbol: 'none', lineStyle: { color: t.other, width: 2, type: [6, 4] },
          data: d.required, endLabel: label(d.targetLabel, t.ink, [6, -4]),
          markPoint: {
            symbol: 'diamond', symbolSize: 13, itemStyle: { color: t.ink }, label: { show: false },
            data: [{ coord: last(d.required) }]
          }
        });
      }
      if (d.expected && d.expected.length) {
        series.push({
          name: 'Expected', type: 'line', symbol: 'none', lineStyle: { color: t.own, width: 2, type: [2, 3] },
          data: d.expected, endLabel: Object.assign(label(d.expectedLabel, t.own, [6, 14]), { fontWeight: 400 })
        });
      }
      series.push({
        name: 'Verified', type: 'line', step: 'end', symbol: 'none', lineStyle: { color: t.own, width: 3 },
        data: d.verified,
        markPoint: {
          symbol: 'circle', symbolSize: 10, itemStyle: { color: t.own, borderColor: t.surface, borderWidth: 2 },
          label: {
            show: true, position: narrow ? 'left' : 'right', offset: narrow ? [0, -10] : [0, 16],
            formatter: d.verifiedLabel, color: t.own, fontWeight: 600, fontFamily: t.font, fontSize: 12, distance: 8
          },
          data: d.verified.length ? [{ coord: last(d.verified) }] : []
        },
        markLine: {
          symbol: 'none', silent: true, lineStyle: { color: t.quiet, type: 'solid', width: 1 },
          label: { formatter: d.nowLabel, color: t.quiet, position: 'end', fontFamily: t.font, fontSize: 12 },
          data: [{ xAxis: d.now }]
        }
      });
      return {
        animation: false, aria: { enabled: true }, textStyle: { fontFamily: t.font },
        grid: { left: 56, right: narrow ? 22 : 132, top: 22, bottom: 26 },
        xAxis: Object.assign({}, plain, {
          type: 'time', min: d.from, max: d.to, splitNumber: narrow ? 3 : 6, splitLine: { show: false },
          axisLabel: Object.assign({}, plain.axisLabel, { formatter: month, hideOverlap: true })
        }),
        yAxis: Object.assign({}, plain, {
          type: 'value', min: 0, splitNumber: 5, axisLine: { show: false },
          axisLabel: Object.assign({}, plain.axisLabel, { formatter: millions })
        }),
        series
      };
    },

    /* Claimed to sustained, lying down: hatched what may still come, plain what is lost. */
    waterfall(d, t, narrow) {
      const bars = d.bars;
      const style = kind => {
        if (kind === 'total') {
          return { color: t.own };
        }
        const open = { color: t.band, borderColor: t.other, borderWidth: 1 };
        if (kind === 'soft') {
          open.decal = { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -.78, color: t.other };
        }
        return open;
      };
      return {
        animation: false, aria: { enabled: true, decal: { show: false } }, textStyle: { fontFamily: t.font },
        grid: { left: narrow ? 128 : 168, right: 72, top: 4, bottom: 4 },
        yAxis: {
          type: 'category', inverse: true, data: bars.map(bar => bar.name), axisLine: { show: false },
          axisTick: { show: false }, axisLabel: { color: t.ink, fontSize: 12, fontFamily: t.font }
        },
        xAxis: { type: 'value', show: false, min: 0, max: Math.max(1, ...bars.map(bar => bar.from + bar.size)) },
        series: [
          { type: 'bar', stack: 'w', silent: true, itemStyle: { color: 'transparent' }, barWidth: 18,
            data: bars.map(bar => bar.from) },
          { type: 'bar', stack: 'w', barWidth: 18,
            label: { show: true, position: 'right', color: t.ink, fontFamily: t.font, fontSize: 12,
              formatter: point => bars[point.dataIndex].label },
            data: bars.map(bar => ({ value: bar.size, itemStyle: bar.size ? style(bar.kind) : { color: 'transparent' } })) }
        ]
      };
    },

    /* A peer group as dots over the quartile band; a dot says its name under the pointer. */
    strip(d, t) {
      const step = Math.max((d.high - d.low) / 90, 1e-9);
      const stacks = {};
      const place = dot => {
        const bin = Math.round((Math.min(dot.value, d.high) - d.low) / step);
        stacks[bin] = (stacks[bin] || 0) + 1;
        return { name: dot.name, value: [Math.min(dot.value, d.high), stacks[bin], dot.value] };
      };
      const others = d.dots.filter(dot => !dot.own).map(place);
      const own = d.dots.filter(dot => dot.own).map(place);
      const tall = Math.max(3, ...Object.values(stacks)) + 1;
      const size = Math.max(4, Math.min(10, 150 / tall));
      const plain = axis(t);
      return {
        animation: false, aria: { enabled: true }, textStyle: { fontFamily: t.font },
        grid: { left: 12, right: 24, top: 30, bottom: 26 },
        tooltip: {
          trigger: 'item', confine: true, renderMode: 'richText', backgroundColor: t.surface, borderColor: t.line,
          textStyle: { color: t.ink, fontFamily: t.font, fontSize: 13 },
          formatter: point => point.name + '  ' + point.value[2].toFixed(2) + d.unit
        },
        xAxis: Object.assign({}, plain, {
          type: 'value', min: d.low, max: d.high, splitLine: { show: false },
          axisLabel: Object.assign({}, plain.axisLabel, { formatter: v => v.toFixed(1) + d.unit, hideOverlap: true })
        }),
        yAxis: { type: 'value', show: false, min: 0, max: tall },
        series: [
          { type: 'scatter', symbolSize: size, data: others,
            itemStyle: { color: t.surface, borderColor: t.other, borderWidth: 1.5 },
            markArea: {
              silent: true, itemStyle: { color: t.band }, label: { show: false },
              data: [[{ xAxis: d.q1 }, { xAxis: d.q3 }]]
            },
            markLine: {
              silent: true, symbol: 'none', lineStyle: { color: t.other, type: 'solid', width: 2 },
              label: { formatter: 'median', color: t.quiet, fontFamily: t.font, fontSize: 12 },
              data: [{ xAxis: d.median }]
            } },
          { type: 'scatter', symbolSize: size + 4, data: own, z: 5,
            itemStyle: { color: t.own, borderColor: t.surface, borderWidth: 1.5 },
            label: { show: true, position: 'top', formatter: point => point.name, color: t.own, fontWeight: 600,
              fontFamily: t.font, fontSize: 12 } }
        ]
      };
    },

    /* How many bodies lie in each class; grey for others, accent for the class of the own body. */
    distribution(d, t, narrow) {
      const plain = axis(t);
      const places = Math.max(0, Math.ceil(-Math.log10(d.width) - 1e-9));
      const said = v => (v < 0 ? '\u2212' : '') + d.before + Math.abs(v).toFixed(places) + d.after;
      const short = v => said(v).slice(0, d.after === '%' ? undefined : -d.after.length || undefined);
      const range = bar => bar.open ? said(bar.from) + ' and more' : said(bar.from) + ' to ' + said(bar.to);
      const bodies = n => n === 1 ? '1 body' : n + ' bodies';
      const label = bar => bar.own ? d.own : bar.open ? bar.count + ' beyond' : '';
      const mark = (at, name, where) => ({
        xAxis: at,
        label: {
          formatter: name, position: 'end', align: where, distance: 18, color: t.quiet, fontFamily: t.font, fontSize: 12
        }
      });
      return {
        animation: false, aria: { enabled: false }, textStyle: { fontFamily: t.font },
        grid: { left: 34, right: 18, top: 44, bottom: 26 },
        tooltip: {
          trigger: 'item', confine: true, renderMode: 'richText', backgroundColor: t.surface, borderColor: t.line,
          textStyle: { color: t.ink, fontFamily: t.font, fontSize: 13 },
          formatter: point => {
            const bar = d.bars[point.dataIndex];
            return bar ? range(bar) + '  ' + bodies(bar.count) + (bar.own ? ', among them ' + d.own : '') : '';
          }
        },
        xAxis: Object.assign({}, plain, {
          type: 'value', min: d.low, max: d.high, interval: d.width * (narrow || d.bars.length > 12 ? 4 : 2),
          splitLine: { show: false },
          axisLabel: Object.assign({}, plain.axisLabel, { formatter: short, hideOverlap: true })
        }),
        yAxis: Object.assign({}, plain, { type: 'value', min: 0, minInterval: 1, axisLine: { show: false } }),
        series: [{
          type: 'custom', clip: false,
          dimensions: ['from', 'to', 'count'], encode: { x: [0, 1], y: 2 },
          data: d.bars.map(bar => [bar.from, bar.to, bar.count]),
          renderItem(params, api) {
            const bar = d.bars[params.dataIndex];
            const [left, top] = api.coord([bar.from, bar.count]);
            const [right, foot] = api.coord([bar.to, 0]);
            const own = bar.own;
            return {
              type: 'rect',
              shape: { x: left + 1, y: top, width: Math.max(1, right - left - 2), height: foot - top },
              style: { fill: own ? t.own : t.other, opacity: bar.open && !own ? .55 : 1 },
              textContent: { style: {
                text: label(bar), fill: own ? t.own : t.quiet, fontFamily: t.font, fontSize: 12,
                fontWeight: own ? 600 : 400, align: params.dataIndex * 2 < d.bars.length ? 'left' : 'right'
              } },
              textConfig: params.dataIndex * 2 < d.bars.length
                ? { position: [0, -15] } : { position: [right - left - 2, -15] }
            };
          },
          markLine: {
            silent: true, symbol: 'none', lineStyle: { color: t.ink, type: [4, 3], width: 1 },
            data: [mark(d.q1, 'Q1', 'right'), mark(d.median, 'median', 'center'), mark(d.q3, 'Q3', 'left')]
          }
        }]
      };
    }
  };

  const live = new Set();

  function draw(c) {
    if (!c.el.isConnected) {
      live.delete(c);
      c.chart.dispose();
      return;
    }
    c.chart.setOption(makers[c.kind](c.data, tokens(), c.el.clientWidth < 560), true);
    c.chart.resize();
  }

  function drawAll() {
    live.forEach(draw);
  }

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', drawAll);
  new MutationObserver(drawAll)
    .observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme'] });

  /* Words in lines that fit the width. */
  function wrap(paper, words, width) {
    return words.split(' ').reduce((lines, word) => {
      const longer = (lines[lines.length - 1] + ' ' + word).trim();
      return paper.measureText(longer).width <= width
        ? lines.slice(0, -1).concat(longer) : lines.concat(word);
    }, ['']);
  }

  /* The picture as it is drawn, twice as large, on the ground of the page, with its caption below. */
  function save(chart, name, caption) {
    const drawn = new XMLSerializer().serializeToString(chart.getDom().querySelector('svg'));
    const picture = new Image();
    picture.onload = () => {
      const canvas = document.createElement('canvas');
      const paper = canvas.getContext('2d');
      const font = '24px ' + getComputedStyle(document.body).fontFamily;
      paper.font = font;
      const width = 2 * chart.getWidth();
      const height = 2 * chart.getHeight();
      const lines = caption.flatMap(words => wrap(paper, words, width - 32));
      canvas.width = width;
      canvas.height = height + 34 * lines.length + 24;
      paper.fillStyle = token('--bb-surface');
      paper.fillRect(0, 0, canvas.width, canvas.height);
      paper.drawImage(picture, 0, 0, width, height);
      paper.font = font;
      paper.fillStyle = token('--bb-text');
      lines.forEach((line, n) => paper.fillText(line, 16, height + 34 * (n + 1)));
      const link = document.createElement('a');
      link.download = name;
      link.href = canvas.toDataURL('image/png');
      link.click();
    };
    picture.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawn);
  }

  window.backbench = Object.assign(window.backbench || {}, {
    png(el, name, caption) {
      live.forEach(c => {
        if (c.el === el) {
          save(c.chart, name, caption);
        }
      });
    },
    chart(el, kind, data) {
      const c = { el, kind, data, chart: echarts.init(el, null, { renderer: 'svg' }) };
      live.add(c);
      draw(c);
      const watch = new ResizeObserver(() => {
        if (el.isConnected) {
          draw(c);
        } else {
          watch.disconnect();
          draw(c);
        }
      });
      watch.observe(el);
    }
  });
})();
