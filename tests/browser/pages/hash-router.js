// Shows the route that the fragment names, and counts how often anybody changed it.
window.routes = [];
const show = () => {
  const route = location.hash.slice(1).split("&")[0] || "/start";
  window.routes.push(route);
  document.querySelector("#route").textContent = route;
};
addEventListener("hashchange", show);
show();
