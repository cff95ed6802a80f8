// Comforts for reading: filters, keys, lit evidence. Every page reads fully without them.
(function () {
  "use strict";

  function find(selector) { return document.querySelector(selector); }
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }

  // The address after "#" holds either the id of a place or, with "=" in it, settings.
  function settings() {
    var hash = location.hash.slice(1);
    return new URLSearchParams(hash.indexOf("=") > 0 ? hash : "");
  }
  function keepSettings(params) {
    var text = params.toString();
    history.replaceState(null, "", text ? "#" + text : location.pathname);
  }
  window.truceline = { settings: settings, keepSettings: keepSettings };

  // Filters of the timeline.
  var filters = find("#filters");
  if (filters) {
    var rows = all("#filtered .act");
    var selects = all("#filters select");
    var months = all("#filtered .month-of-acts");
    var result = find("#filter-result");

    var apply = function () {
      var shown = 0;
      rows.forEach(function (row) {
        var fits = selects.every(function (select) {
          if (!select.value) { return true; }
          return row.dataset[select.name].split(" ").indexOf(select.value) >= 0;
        });
        row.hidden = !fits;
        if (fits) { shown += 1; }
      });
      months.forEach(function (month) {
        month.hidden = !month.querySelector(".act:not([hidden])");
      });
      result.textContent = selects.some(function (select) { return select.value; })
        ? shown + " of " + rows.length + " acts shown. The address of this page keeps the filters."
        : "";
    };
    var read = function () {
      if (location.hash && location.hash.indexOf("=") < 0) { return; }
      var params = settings();
      selects.forEach(function (select) {
        select.value = params.get(select.name) || "";
        if (select.selectedIndex < 0) { select.value = ""; }
      });
      apply();
    };
    var write = function () {
      var params = new URLSearchParams();
      selects.forEach(function (select) {
        if (select.value) { params.set(select.name, select.value); }
      });
      keepSettings(params);
      apply();
    };
    filters.hidden = false;
    filters.addEventListener("change", write);
    filters.addEventListener("submit", function (event) { event.preventDefault(); });
    find("#filters-off").addEventListener("click", function () {
      selects.forEach(function (select) { select.value = ""; });
      write();
    });
    window.addEventListener("hashchange", read);
    read();
  }

  // All pieces of the evidence that the address points to.
  function light() {
    var name = decodeURIComponent(location.hash.slice(1)).replace(/^row-/, "");
    all(".lit").forEach(function (piece) { piece.classList.remove("lit"); });
    if (!name) { return; }
    all("[data-on]").forEach(function (piece) {
      if (piece.dataset.on.split(" ").indexOf(name) >= 0) { piece.classList.add("lit"); }
    });
  }
  window.addEventListener("hashchange", light);
  light();

  // Single keys; a reader who dictates or strays can switch them off.
  var help = find("#help");
  var box = find("#single-keys");
  var opener = find("#open-help");
  try { box.checked = localStorage.getItem("truceline-keys") !== "off"; } catch (error) { /* storage is closed: keys stay on */ }
  box.addEventListener("change", function () {
    try { localStorage.setItem("truceline-keys", box.checked ? "on" : "off"); } catch (error) { /* kept for this page only */ }
  });
  opener.hidden = false;
  opener.addEventListener("click", function () { help.showModal(); });
  find("#close-help").addEventListener("click", function () { help.close(); });

  function step(way) {
    var anchors = all(".article-text .anchor a[href]:not([tabindex]), .found mark[id]");
    if (!anchors.length) { return; }
    var at = anchors.indexOf(document.activeElement);
    var next = at < 0 ? (way > 0 ? 0 : anchors.length - 1) : at + way;
    var target = anchors[Math.min(Math.max(next, 0), anchors.length - 1)];
    if (!target.hasAttribute("href")) { target.tabIndex = -1; }
    target.focus();
    target.scrollIntoView({ block: "center" });
  }
  var keys = {
    "/": function () {
      var query = find("#query");
      if (query) { query.focus(); return; }
      location.href = find(".top nav a[href$='search.html']").href;
    },
    "?": function () { help.showModal(); },
    j: function () { step(1); },
    k: function () { step(-1); }
  };
  document.addEventListener("keydown", function (event) {
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "checkbox";
    if (typing || event.target.isContentEditable || !box.checked || help.open) { return; }
    if (event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) { return; }
    event.preventDefault();
    keys[event.key]();
  });
})();
