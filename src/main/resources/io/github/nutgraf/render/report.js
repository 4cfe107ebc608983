(function () {
  "use strict";
  function all(selector, within) { return Array.from((within || document).querySelectorAll(selector)); }
  var kept = all("#story > .block");
  var folds = all("details.left-out").map(function (fold) { return { fold: fold, lines: all("li", fold) }; });
  var buttons = all("button[data-kind]");
  var search = document.getElementById("search");
  var shown = document.getElementById("shown");
  function isPressed(button) { return button.getAttribute("aria-pressed") === "true"; }
  function show() {
    var wanted = search.value.trim().toLowerCase();
    var kinds = buttons.filter(isPressed).map(function (button) { return button.dataset.kind; });
    var filters = wanted !== "" || kinds.length > 0;
    var count = 0;
    function says(block) { return wanted === "" || block.textContent.toLowerCase().indexOf(wanted) >= 0; }
    kept.forEach(function (block) {
      block.hidden = !says(block);
      count += wanted !== "" && !block.hidden ? 1 : 0;
    });
    folds.forEach(function (each) {
      var any = false;
      each.lines.forEach(function (line) {
        var visible = (kinds.length === 0 || kinds.indexOf(line.dataset.kind) >= 0) && says(line);
        line.hidden = !visible;
        any = any || visible;
        count += visible ? 1 : 0;
      });
      each.fold.hidden = !any;
      each.fold.open = filters;
    });
    shown.textContent = filters ? count + (count === 1 ? " line" : " lines") + " found" : "";
  }
  search.addEventListener("input", show);
  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      button.setAttribute("aria-pressed", String(!isPressed(button)));
      show();
    });
  });
  var words = document.getElementById("models-words");
  words.addEventListener("change", function () { document.body.classList.toggle("words", words.checked); });
})();
