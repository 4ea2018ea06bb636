// Files handed in by the browser: dropped anywhere on the page, with the progress of their sending.
const form = document.getElementById("hand-in");
const bar = document.getElementById("sent");

addEventListener("dragover", event => form && event.preventDefault());
addEventListener("drop", event => {
  if (!form || event.dataTransfer.files.length === 0) return;
  event.preventDefault();
  form.querySelector("[type=file]").files = event.dataTransfer.files;
  form.requestSubmit();
});
form?.addEventListener("submit", event => {
  event.preventDefault();
  // fetch does not tell how much was sent; this does.
  const sending = new XMLHttpRequest();
  sending.upload.onprogress = sent => (bar.value = sent.loaded / sent.total);
  sending.onload = () => (sending.status < 400 ? location.assign(sending.responseURL) : form.submit());
  sending.onerror = () => (document.getElementById("offline").hidden = false);
  sending.open("POST", location.pathname);
  bar.hidden = false;
  sending.send(new FormData(form));
});
