
(function () {
  "use strict";
  var blocks = Array.from(document.querySelectorAll(".block"));
  var texts = blocks.map(function (block) { return block.querySelector(".text").textContent.toLowerCase(); });
  var search = document.getElementById("search");
  var reason = document.getElementById("reason");
  var sides = Array.from(document.querySelectorAll("input[data-side]"));
  var shown = document.getElementById("shown");
  function show() {
    var wanted = search.value.trim().toLowerCase();
    var on = sides.filter(function (box) { return box.checked; }).map(function (box) { return box.dataset.side; });
    var count = 0;
    blocks.forEach(function (block, i) {
      var visible = on.indexOf(block.dataset.side) >= 0
        && (!reason.value || (block.dataset.side === "dropped" && block.dataset.reason === reason.value))
        && (!wanted || texts[i].indexOf(wanted) >= 0);
      block.hidden = !visible;
      count += visible ? 1 : 0;
    });
    shown.textContent = count + " of " + blocks.length + " blocks";
  }
  search.addEventListener("input", show);
  reason.addEventListener("change", show);
  sides.forEach(function (box) { box.addEventListener("change", show); });
  show();
})();
