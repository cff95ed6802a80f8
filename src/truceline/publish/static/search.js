// The search: an index built in the reader's browser from rows that came as a script.
(function () {
  "use strict";
  var MOST = 50;
  var rows = window.trucelineRows || [];
  var form = document.getElementById("search");
  var query = document.getElementById("query");
  var status = document.getElementById("search-status");
  var results = document.getElementById("results");
  var index = null;

  function kinds() {
    return Array.prototype.slice.call(form.querySelectorAll("[name=kind]:checked"))
      .map(function (box) { return box.value; });
  }
  function part(name, className, text) {
    var element = document.createElement(name);
    if (className) { element.className = className; }
    element.textContent = text;
    return element;
  }
  // Some words around the first that was found, so that a reader sees why.
  function excerpt(text, terms) {
    var low = text.toLowerCase();
    var places = terms.map(function (term) { return low.indexOf(term); })
      .filter(function (place) { return place >= 0; });
    var from = places.length ? Math.max(Math.min.apply(null, places) - 80, 0) : 0;
    var cut = text.slice(from, from + 240);
    return (from ? "… " : "") + cut + (from + 240 < text.length ? " …" : "");
  }
  function show(hit) {
    var row = rows[hit.id];
    var item = part("li", "act", "");
    var line = part("p", "line", "");
    line.append(part("span", "kind", row[0] === "Claim" ? "Act" : row[0]), " ");
    var link = part("a", "", "");
    link.href = row[4];
    link.append(part("bdi", "", row[1]));
    line.append(link);
    item.append(line);
    if (row[3]) {
      var quote = part("blockquote", "", excerpt(row[3], hit.terms));
      quote.dir = "auto";
      item.append(quote);
    }
    if (row[2]) {
      var note = part("p", "from", row[2]);
      note.dir = "auto";
      item.append(note);
    }
    return item;
  }
  function search() {
    var words = query.value.trim();
    var params = new URLSearchParams();
    if (words) { params.set("q", words); }
    window.truceline.keepSettings(params);
    results.textContent = "";
    if (!words) { status.textContent = ""; return; }
    if (!index) { status.textContent = "The search is being prepared …"; return; }
    var wanted = kinds();
    var hits = index.search(words, {
      filter: function (hit) { return wanted.indexOf(rows[hit.id][0]) >= 0; }
    });
    hits.slice(0, MOST).forEach(function (hit) { results.append(show(hit)); });
    status.textContent = hits.length === 0 ? "Nothing found."
      : hits.length > MOST ? "The first " + MOST + " of " + hits.length + " finds."
      : hits.length + (hits.length === 1 ? " find." : " finds.");
  }
  var waiting = 0;
  function soon() { clearTimeout(waiting); waiting = setTimeout(search, 120); }

  form.hidden = false;
  query.value = window.truceline.settings().get("q") || "";
  query.focus();
  search();
  form.addEventListener("submit", function (event) { event.preventDefault(); search(); });
  form.addEventListener("input", soon);

  var made = new window.MiniSearch({
    fields: ["title", "text", "note"],
    searchOptions: {
      boost: { title: 2 },
      combineWith: "AND",
      prefix: true,
      fuzzy: function (term) { return term.length > 4 ? 0.2 : false; }
    }
  });
  made.addAllAsync(rows.map(function (row, id) {
    return { id: id, title: row[1], note: row[2], text: row[3] };
  }), { chunkSize: 200 }).then(function () { index = made; search(); });
})();
