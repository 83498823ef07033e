// Runs only in browsers that do not know modules, so it is written for them.
document.addEventListener("DOMContentLoaded", function () {
  document.getElementById("unreachable").style.display = "none";
  document.getElementById("too-old").removeAttribute("hidden");
});
