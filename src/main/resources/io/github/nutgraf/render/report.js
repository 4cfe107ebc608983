
(function () {
  "use strict";
  var blocks = Array.from(document.querySelectorAll(".block"));
  var texts = blocks.map(function (block) { return block.querySelector(".text").textContent.toLowerCase(); });
  var search = document.getElementById("search");
  var sides = Array.from(document.querySelectorAll("input[data-side]"));
  var reasons = Array.from(document.querySelectorAll("button[data-reason]"));
  var shown = document.getElementById("shown");
  function isPressed(button) { return button.getAttribute("aria-pressed") === "true"; }
  function show() {
    var wanted = search.value.trim().toLowerCase();
    var on = sides.filter(function (box) { return box.checked; }).map(function (box) { return box.dataset.side; });
    var because = reasons.filter(isPressed).map(function (button) { return button.dataset.reason; });
    var count = 0;
    blocks.forEach(function (block, i) {
      var visible = (because.length
          ? block.dataset.side === "dropped" && because.indexOf(block.dataset.reason) >= 0
          : on.indexOf(block.dataset.side) >= 0)
        && (!wanted || texts[i].indexOf(wanted) >= 0);
      block.hidden = !visible;
      count += visible ? 1 : 0;
    });
    shown.textContent = count + " of " + blocks.length + " blocks";
  }
  search.addEventListener("input", show);
  sides.forEach(function (box) { box.addEventListener("change", show); });
  reasons.forEach(function (button) {
    button.addEventListener("click", function () {
      button.setAttribute("aria-pressed", String(!isPressed(button)));
      show();
    });
  });
  if (matchMedia("(max-width: 760px)").matches && document.getElementById("reasons")) {
    document.getElementById("reasons").open = false;
  }
  show();
})();
