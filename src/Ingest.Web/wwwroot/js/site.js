// What every page shares: saying when the server does not answer.
const notice = document.getElementById("offline");

export function answering(yes) {
  notice.hidden = yes;
}

addEventListener("offline", () => answering(false));
addEventListener("online", () => answering(true));
document.addEventListener("htmx:error", () => answering(false));
document.addEventListener("htmx:after:request", () => answering(true));
